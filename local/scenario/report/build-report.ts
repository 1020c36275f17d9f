import { readLedger } from '../../../src/application/tables/ledger-table';
import { readOutbox } from '../../../src/application/tables/outbox-table';
import type { ReportEntry } from '../../../src/domain/reports/report';
import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';
import { readHistory } from '../../../src/application/history/history-table';
import { endOfDay, entriesBy, typedBy } from '../../../src/application/picture/picture-on';
import { isoInVietnam } from '../instants';
import type { Played } from '../play/play';
import { TabDesk } from '../play/tab-desk';
import { registryIn } from '../play/village-forms';
import { meterFigures } from './meter-figures';
import { noticeFigures } from './notice-figures';
import { standingFigures } from './standing-figures';
import { submissionFigures } from './submission-figures';

/** What `report.json` holds; its keys and their order are the contract of scenario files. */
export type ScenarioReport = ReturnType<typeof buildReport>;

/** What was known at the end of a past day of a played scenario; the same whatever happened later. */
export const buildPastReport = ({ world }: Played, day: string) => {
  const instant = endOfDay(day);
  const desk = new TabDesk(world);
  const typed = { registry: registryIn(desk), official: [], answers: [], renames: [], history: readHistory(desk.rows('history')) };
  const { registry } = typedBy(typed, day);
  const entries = entriesBy(readLedger(desk.rows('ledger')).map(({ entry }) => entry), instant);
  const standing = standingAt(foldLedger(entries, instant), registry, instant);
  return { asOf: isoInVietnam(instant), ...standingFigures(standing, registry.criteria.map(({ id }) => id)) };
};

/** The last state of a played scenario, read from the operations book as it stands. */
export const buildReport = ({ world, sendings }: Played, end: number) => {
  const desk = new TabDesk(world);
  const registry = registryIn(desk);
  const entries = readLedger(desk.rows('ledger')).map(({ entry }) => entry);
  const folded = foldLedger(entries);
  const reports = {
    entries: entries.filter((entry): entry is ReportEntry => entry.kind === 'REPORT'),
    submissionState: folded.submissionState,
    submissionCodes: folded.submissionCodes,
    periods: registry.settings,
  };
  return {
    asOf: isoInVietnam(end),
    ...standingFigures(standingAt(folded, registry, end), registry.criteria.map(({ id }) => id)),
    submissions: submissionFigures(sendings, reports),
    notices: readOutbox(desk.rows('outbox')).map(noticeFigures),
    meter: meterFigures(world.meter()),
  };
};

/** The bytes of `report.json`. */
export const reportText = (report: object): string => `${JSON.stringify(report, null, 2)}\n`;
