import { drawCalls as draw } from '../../application/verification/draw-calls';
import { DIALOGS, drawnWords } from '../../text/dialogs';
import { ask, tell } from '../dialog';
import { guarded } from '../guard';
import { onFittingBook } from '../fitting-book';
import type { Wired } from '../wiring';

/** What is drawn when nobody says how many. */
const USUAL_COUNT = 10;

/** Menu «Chọn báo cáo để xác minh»: draws reports to ask villages about by phone. */
export const drawCalls = (): void => onFittingBook(askAndDraw);

const askAndDraw = ({ services }: Wired): void => {
  const given = ask(DIALOGS.howManyCalls);
  if (given === null) return;
  const count = given.trim() === '' ? USUAL_COUNT : Number(given);
  if (!Number.isInteger(count) || count < 1) return tell(DIALOGS.howManyCalls);
  tell(drawnWords(guarded(services, 'drawCalls', () => draw(services, count))));
};
