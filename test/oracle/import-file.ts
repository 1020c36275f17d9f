import type { Scenario } from '../../local/scenario/file/schema';
import { dayOf, typedDay } from './calendar';
import { judge } from './judge';
import { registryAt, type OracleRegistry } from './registry';
import { versionOf } from './replay';
import { settingsAt } from './settings';
import { liveFigures, type Version } from './versions';

/** Earlier figures from a file: every row is judged like a report, in order of days; one bad row and none is taken. */
type ImportEvent = Extract<Scenario['events'][number], { do: 'import' }>;

interface Given {
  readonly event: ImportEvent;
  readonly index: number;
  readonly earlier: readonly Version[];
}

/** Nobody sent these by a form, so nobody is a stranger. */
const open = (registry: OracleRegistry): OracleRegistry => ({ ...registry, villages: registry.villages.map((village) => ({ ...village, reporters: [] })) });

export const importedVersions = (scenario: Scenario, { event, index, earlier }: Given): Version[] => {
  const taken: Version[] = [];
  const registry = open(registryAt(scenario, event.at));
  const settings = settingsAt(scenario, event.at);
  const places = new Set<string>();
  const rows = [...event.rows].sort((a, b) => ((typedDay(a.asOf) ?? '') < (typedDay(b.asOf) ?? '') ? -1 : (typedDay(a.asOf) ?? '') > (typedDay(b.asOf) ?? '') ? 1 : 0));
  for (const row of rows) {
    const answers = { ...row.figures, asOf: row.asOf, reason: row.reason };
    const version = { ...versionOf(scenario, { index, at: event.at, village: row.village, from: '', answers }), isSent: false, isImported: true };
    const known = [...earlier, ...taken];
    const { state, codes } = judge({ version, answers, sentOn: dayOf(event.at), registry, settings, earlier: known });
    const place = `${row.village} ${version.period}`;
    if (typedDay(row.asOf) === null || state === 'HELD' || state === 'REFUSED' || places.has(place) || contradicts(version, known)) return [];
    places.add(place);
    if (state !== 'DUPLICATE') taken.push({ ...version, state: 'ACCEPTED', codes });
  }
  return taken;
};

/** A file never replaces what the village reported for the period. */
const contradicts = (version: Version, known: readonly Version[]): boolean =>
  Object.entries(version.figures).some(([criterion, count]) =>
    liveFigures(known, version.village, criterion).some((live) => live.period === version.period && live.count !== count),
  );
