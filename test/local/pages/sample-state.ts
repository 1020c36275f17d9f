import type { BookState, FormItemState, FormState, SheetState } from '../../../local/google/state';

/** Builders of stored state for rendering tests. */
export const aSheet = (over: Partial<SheetState> = {}): SheetState => ({
  id: 7,
  title: 'Trang',
  hidden: false,
  maxRows: 100,
  maxColumns: 20,
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  rows: [],
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  merges: [],
  protections: [],
  conditionalFormats: [],
  charts: [],
  formId: null,
  revision: 0,
  ...over,
});

export const aBook = (sheets: SheetState[], over: Partial<BookState> = {}): BookState => ({
  id: 'book',
  name: 'Sổ điều hành',
  owner: 'chu@quangngoc.example',
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  sheets,
  active: 0,
  nextChartId: 1,
  revision: 0,
  trashed: false,
  ...over,
});

export const anItem = (over: Partial<FormItemState> = {}): FormItemState => ({
  id: 11,
  type: 'TEXT',
  title: '1. Định danh mức 2 - số người, lũy kế',
  helpText: 'Chỉ nhập chữ số',
  required: false,
  choices: [],
  validation: null,
  column: 1,
  ...over,
});

export const aForm = (over: Partial<FormState> = {}): FormState => ({
  id: 'form',
  fileName: 'Báo cáo - QN-01',
  title: 'Báo cáo Công dân số - Thôn 1',
  description: '',
  confirmationMessage: '',
  closedMessage: '',
  published: true,
  accepting: true,
  emailCollection: 'DO_NOT_COLLECT',
  items: [anItem()],
  responses: [],
  destination: null,
  allowEdits: false,
  limitOne: false,
  showLinkToRespondAgain: true,
  progressBar: false,
  nextItemId: 12,
  revision: 0,
  ...over,
});
