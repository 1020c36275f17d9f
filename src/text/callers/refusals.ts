/** Somebody started a menu item from outside the operations book; `answer` is what Google said. */
export const onlyInBook = (answer: string): string =>
  `Việc này chỉ làm được từ thực đơn «Công dân số» trong sổ điều hành đang mở. Xin mở sổ rồi chọn lại mục cần làm. (Google trả lời: ${answer})`;

/** Somebody started a trigger's function from outside. */
export const ONLY_BY_TRIGGER =
  'Việc này do bộ hẹn giờ của chương trình tự làm. Xin mở sổ điều hành và chọn «Nhận số liệu ngay» trong thực đơn «Công dân số» nếu cần làm ngay.';
