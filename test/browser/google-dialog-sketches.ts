/** One dialog of Google as a drawing: no screenshot can be taken without an account, and none of Google's marks are used. */
export interface Sketch {
  /** Name of the picture. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Things to tick or choose, with what is marked. */
  readonly choices?: readonly string[];
  readonly link?: string;
  readonly buttons: readonly string[];
  /** The one thing to click, word for word as above. */
  readonly click: string;
  readonly says: string;
}

/** In the order in which a person meets them. */
export const SKETCHES: readonly Sketch[] = [
  {
    name: 'google-1-api', title: 'Cài đặt Apps Script', lines: ['script.google.com/home/usersettings', 'Cho phép các ứng dụng khác sửa dự án tập lệnh của bạn.'],
    choices: ['Google Apps Script API: Đang tắt'], buttons: [], click: 'Google Apps Script API: Đang tắt', says: 'Bấm vào dòng này rồi gạt sang Bật. Chỉ cần khi đẩy bằng npm run push.',
  },
  {
    name: 'google-2-copy', title: 'Sao chép tài liệu', lines: ['Bạn có muốn tạo bản sao của «Sổ điều hành Công dân số» không?', 'Tập lệnh đính kèm cũng sẽ được sao chép.'],
    buttons: ['Tạo bản sao'], click: 'Tạo bản sao', says: 'Chỉ gặp khi mở bằng đường dẫn bản mẫu.',
  },
  {
    name: 'google-3-authorise', title: 'Cần được cho phép', lines: ['Tập lệnh đính kèm bảng tính này cần bạn cho phép thì mới chạy được.'],
    buttons: ['Hủy', 'OK'], click: 'OK', says: 'Hiện ra ở lần đầu chọn một mục trong thực đơn.',
  },
  {
    name: 'google-4-account', title: 'Chọn tài khoản', lines: ['để tiếp tục đến «Sổ điều hành Công dân số»'],
    choices: ['xa.quangngoc@gmail.com', 'Sử dụng một tài khoản khác'], buttons: [], click: 'xa.quangngoc@gmail.com', says: 'Chọn tài khoản của xã, không chọn tài khoản riêng.',
  },
  {
    name: 'google-5-unverified', title: 'Google chưa xác minh ứng dụng này', lines: ['Ứng dụng này xin quyền vào dữ liệu của bạn. Chỉ tiếp tục khi bạn biết rõ ai viết ra nó.'],
    link: 'Nâng cao', buttons: ['Quay lại nơi an toàn'], click: 'Nâng cao', says: 'Lời này hiện với mọi chương trình mà xã tự đưa lên. Bấm Nâng cao.',
  },
  {
    name: 'google-6-continue', title: 'Google chưa xác minh ứng dụng này', lines: ['Chỉ tiếp tục khi bạn hiểu rủi ro và tin người viết chương trình.'],
    link: 'Đi tới Sổ điều hành Công dân số (không an toàn)', buttons: ['Quay lại nơi an toàn'], click: 'Đi tới Sổ điều hành Công dân số (không an toàn)', says: 'Bấm dòng «Đi tới …» vừa hiện ra ở dưới.',
  },
  {
    name: 'google-7-scopes', title: '«Sổ điều hành Công dân số» muốn truy cập vào Tài khoản Google của bạn', lines: ['Chọn những gì chương trình được làm:'],
    choices: ['Chọn tất cả', 'Xem, sửa, tạo và xóa mọi bảng tính của bạn trên Google Trang tính', 'Xem và quản lý biểu mẫu của bạn trên Google Biểu mẫu', 'Cho phép ứng dụng chạy khi bạn không có mặt', 'Gửi email dưới danh nghĩa của bạn', 'Xem địa chỉ email của bạn'],
    buttons: ['Hủy', 'Tiếp tục'], click: 'Tiếp tục', says: 'Đánh dấu «Chọn tất cả» trước; thiếu một quyền thì chương trình không chạy đủ.',
  },
];

const LABEL = 'HÌNH VẼ MINH HỌA, không phải ảnh chụp; câu chữ của Google có thể khác đôi chút';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const STYLE = `body{margin:0;font:16px/1.45 system-ui,sans-serif;background:#eceff1;color:#202124}
main{padding:24px;width:600px}.label{font-size:13px;color:#5f6368;margin:0 0 10px}
section{background:#fff;border:1px solid #c4c7c5;border-radius:8px;padding:22px 26px}
h1{font-size:21px;font-weight:500;margin:0 0 12px}p{margin:0 0 10px}li{list-style:none;padding:9px 12px;border:1px solid #dadce0;border-radius:4px;margin:6px 0}
ul{padding:0;margin:8px 0}.buttons{display:flex;justify-content:flex-end;gap:12px;margin-top:16px}
.button{border:1px solid #747775;border-radius:4px;padding:8px 20px}.link{text-decoration:underline;color:#444746;display:inline-block}
.click{outline:3px solid #b3261e;outline-offset:3px;border-radius:4px}.says{margin:14px 0 0;color:#8c1d18;font-weight:600}`;

/** The drawing as a page of its own. */
export const sketchPage = ({ title, lines, choices = [], link, buttons, click, says }: Sketch): string => {
  const mark = (text: string, name: string): string => `${name}${text === click ? ' click' : ''}`;
  const items = choices.map((text) => `<li class="${mark(text, 'choice')}">${escaped(text)}</li>`).join('');
  const links = link === undefined ? '' : `<p><span class="${mark(link, 'link')}">${escaped(link)}</span></p>`;
  const row = buttons.map((text) => `<span class="${mark(text, 'button')}">${escaped(text)}</span>`).join('');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style><main><p class="label">${LABEL}</p>
<section><h1>${escaped(title)}</h1>${lines.map((text) => `<p>${escaped(text)}</p>`).join('')}<ul>${items}</ul>${links}<div class="buttons">${row}</div></section><p class="says">${escaped(says)}</p></main></html>`;
};
