import type { Hono } from 'hono';
import { recalculate } from '../../google/spreadsheet';
import { stopAfter } from '../clock/stops';
import type { Desk } from '../desk';
import { postedFields } from '../form-data';
import { listedForms } from '../forms/listed-forms';
import type { Workspace } from '../../runtime/workspace';
import { sheetPath } from '../books/tab-bar';
import { TABS } from '../../../src/text/tabs';
import { frameOf, masterBook, operationsBook } from '../frame/frame-of';
import { momentText } from '../frame/vietnam-time';
import { formatPeriodShort } from '../../../src/text/format';
import { TabDesk } from '../../scenario/play/tab-desk';
import { registryIn } from '../../scenario/play/village-forms';
import { currentPeriod } from '../season/current-period';
import { fillWeek } from '../season/fill-week';
import { overviewPage, type Overview } from './overview-page';
import { standingRows } from './standing-rows';

const LATEST_MAILS = 3;

/** Held reports without a decision, and the tab in which a clerk decides on them. */
const waitingFor = (workspace: Workspace): Overview['waiting'] => {
  const book = operationsBook(workspace);
  const sheet = book.sheets.find(({ title }) => title === TABS.review);
  if (sheet === undefined) return { count: 0, path: null };
  const open = new TabDesk(workspace).rows('review').filter(({ cells }) => (cells['doneAt'] ?? null) === null);
  return { count: open.length, path: sheetPath(book, sheet) };
};

const overviewOf = (desk: Desk): Overview => {
  const { workspace } = desk;
  const villages = listedForms(workspace).filter((form) => form.villageId !== null && form.open);
  const { settings } = registryIn(new TabDesk(workspace));
  const period = currentPeriod(workspace);
  const master = masterBook(workspace);
  if (master !== undefined) recalculate(master, workspace.now());
  return {
    week: {
      period: formatPeriodShort(period.id, settings),
      reported: villages.filter((form) => form.thisPeriod).length,
      expected: villages.length,
      closed: workspace.now() >= period.closesAt,
    },
    mails: workspace.state.mails.slice(-LATEST_MAILS).reverse(),
    mailCount: workspace.state.mails.length,
    waiting: waitingFor(workspace),
    standing: master === undefined ? [] : standingRows(master),
  };
};

const mailWords = (sent: number): string => (sent === 0 ? 'Không có thư nào được gửi.' : `${sent} thư đã được gửi.`);

/** First page, clock and the short cut that fills in a week. */
export const addOverview = (app: Hono, desk: Desk): void => {
  app.get('/', (context) => context.html(String(overviewPage(frameOf(desk, 'Tổng quan', 'overview'), overviewOf(desk)))));

  app.post('/dong-ho', async (context) => {
    const stop = (await postedFields(context))('stop') ?? '';
    await desk.perform((workspace) => {
      const instant = stopAfter(stop, workspace.now(), registryIn(new TabDesk(workspace)).settings);
      if (instant === null) throw new Error('Không có mốc thời gian này.');
      const before = workspace.state.mails.length;
      workspace.advanceTo(instant);
      return `Bây giờ là ${momentText(workspace.now())}. ${mailWords(workspace.state.mails.length - before)}`;
    });
    return context.redirect('/', 303);
  });

  app.post('/dien-ho', async (context) => {
    await desk.perform((workspace) => `Đã gửi số liệu minh họa của ${fillWeek(workspace)} thôn.`);
    return context.redirect('/', 303);
  });
};
