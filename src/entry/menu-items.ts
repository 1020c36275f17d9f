import { checkLedger as ledgerCheck } from '../application/check-ledger';
import { takeIn } from '../application/intake/take-in';
import { RECOMPUTE } from '../application/intake/wake';
import { MEMORY_KEYS } from '../application/memory';
import { previewMail as mailPreview } from '../application/mail/preview-mail';
import {
  DIALOGS,
  ledgerBrokenWords,
  notADayWords,
} from '../text/dialogs';
import { previewWords } from '../text/words/preview-words';
import { parseDay } from '../domain/calendar/day';
import { chooseShownDay } from '../application/picture/show-day';
import { ask, begin, tell } from './dialog';
import { onFittingBook } from './fitting-book';
import { guarded } from './guard';
import { pass } from './pass';
import { passSentence } from './pass-sentence';
import { runSetUp } from './care/run-set-up';
import { setUpSentence } from './care/set-up-sentence';
import { wire, type Wired } from './wiring';

/** Menu «Cài đặt hoặc sửa chữa». */
export const setUp = (): void => {
  const wired = wire();
  const { services } = wired;
  const outcome = runSetUp(wired, 'setUp');
  if (outcome.kind === 'DONE') guarded(services, 'setUp', () => takeIn(services, RECOMPUTE));
  tell(setUpSentence(outcome, services.memory.all()[MEMORY_KEYS.masterUrl] ?? ''));
};

/** Menu «Tính lại bảng tổng hợp». */
export const recompute = (ui?: GoogleAppsScript.Base.Ui): void => {
  tell(passSentence(pass(wire(), 'recompute', { ...RECOMPUTE, redraw: true }), DIALOGS.recomputed), ui);
};

/** Menu «Thực hiện quyết định»: carries out what is typed in the review queue, in the name of whoever clicks. */
export const carryVerdicts = (): void => {
  const wake = { ...RECOMPUTE, decider: Session.getActiveUser().getEmail() };
  tell(passSentence(pass(wire(), 'carryVerdicts', wake), DIALOGS.verdictsCarried));
};

/** Menu «Kiểm tra sổ»: names the first ledger row that was touched by hand. */
export const checkLedger = (): void => {
  const { services } = wire();
  services.memory.all();
  const row = guarded(services, 'checkLedger', () => ledgerCheck(services.book));
  tell(row === null ? DIALOGS.ledgerIntact : ledgerBrokenWords(row));
};

/** Menu «Xem trước thư»: what would go now and to whom, without sending. */
export const previewMail = (): void => {
  const { services } = wire();
  tell(previewWords(guarded(services, 'previewMail', () => mailPreview(services))));
};

/** Menu «Xem lại một ngày»: asks for the day; an empty answer brings the present back. */
export const showPastDay = (): void => onFittingBook(askAndShow);

const askAndShow = ({ services }: Wired): void => {
  const given = ask(DIALOGS.whichDay);
  if (given === null) return;
  const day = parseDay(given);
  if (day === null && given.trim() !== '') return tell(notADayWords(given));
  begin('showPastDay');
  guarded(services, 'showPastDay', () => chooseShownDay(services.book, day));
  recompute();
};
