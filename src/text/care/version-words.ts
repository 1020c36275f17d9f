/** An old program must not write into a book that a later one has changed. */
export const NEWER_BOOK =
  'Sổ điều hành đã được một bản mới hơn của chương trình nâng cấp, nên bản này không ghi gì vào sổ. Xin đẩy bản mới nhất lên bằng npm run push; số liệu các thôn gửi vẫn nằm trong sổ và sẽ được nhận sau đó.';
