import { playOn } from '../../../../local/scenario/play/play';
import { readScenario } from '../../../../local/scenario/file/read-scenario';
import type { Workspace } from '../../../../local/runtime/workspace';
import { emptyDesktop } from './desktop';

/** A workspace that only notes what people do to it and when its clock moves. */
const notingWorkspace = (notes: string[]): Workspace => {
  const desktop = emptyDesktop();
  const record = { handler: 'setUp', at: 0, calls: 0, virtualMillis: 0, outcome: 'COMPLETED' as const, error: null, members: [], trigger: false };
  return {
    ...desktop,
    now: () => 0,
    advanceTo: (instant) => void notes.push(`đồng hồ ${new Date(instant).toISOString().slice(11, 16)}`),
    settle: () => undefined,
    clickMenu: (handler) => void notes.push(handler),
    run: () => {
      desktop.state.properties.values.set('SET_UP', 'DONE');
      return { record, value: undefined };
    },
    openBook: () => ({ title: '', items: [] }),
    takeDialogs: () => [],
    takeNotices: () => [],
    answerDialogs: () => undefined,
    submit: () => ({ kind: 'CLOSED', message: '' }),
    editResponse: () => undefined,
    arm: ({ fault }) => void notes.push(fault),
    meter: () => ({ executions: [], calls: {}, dataCalls: 0, mailRecipients: 0, triggerMillis: 0 }),
  };
};

const notesOf = (events: object[]): string[] => {
  const read = readScenario(JSON.stringify({ start: '2026-08-31T00:00:00Z', end: '2026-08-31T20:00:00Z', villages: [], events }));
  if (!read.ok) throw new Error(read.sentence);
  const notes: string[] = [];
  playOn(notingWorkspace(notes), read.scenario);
  return notes.slice(notes.lastIndexOf('đồng hồ 00:00') + 1);
};

const AT_TEN = '2026-08-31T10:00:00Z';

describe('playOn', () => {
  test('events of one instant: all before the clock goes on', () => {
    const events = [{ at: AT_TEN, do: 'menu', item: 'recompute' }, { at: AT_TEN, do: 'fault', fault: 'lose-event' }];
    expect(notesOf(events)).toEqual(['đồng hồ 10:00', 'recompute', 'lose-event', 'đồng hồ 20:00']);
  });

  test('events out of order in the file: in order of time', () => {
    const events = [{ at: AT_TEN, do: 'menu', item: 'late' }, { at: '2026-08-31T09:00:00Z', do: 'menu', item: 'early' }];
    expect(notesOf(events)).toEqual(['đồng hồ 09:00', 'early', 'đồng hồ 10:00', 'late', 'đồng hồ 20:00']);
  });
});
