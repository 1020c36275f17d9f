import { CALM } from './small-commune';
import type { FileEvent, ScenarioFile } from './schedule';

/** Names of fields that point to another event. */
const POINTERS = ['of', 'submission'] as const;

const pointsTo = (event: FileEvent, index: number): boolean => POINTERS.some((name) => event[name] === index);

const movedUp = (event: FileEvent, dropped: number): FileEvent => {
  const moved = POINTERS.flatMap((name) => {
    const target = event[name];
    return typeof target === 'number' && target > dropped ? [[name, target - 1] as const] : [];
  });
  return moved.length === 0 ? event : { ...event, ...Object.fromEntries(moved) };
};

/** Without one event and those that speak of it. */
export const without = (file: ScenarioFile, index: number): ScenarioFile => {
  const last = file.events.map((event) => pointsTo(event, index)).lastIndexOf(true);
  if (last >= 0) return without(without(file, last), index);
  return { ...file, events: file.events.filter((_, place) => place !== index).map((event) => movedUp(event, index)) };
};

/** Drops events while the rest still fails; what ends every schedule stays. */
export const shrink = (file: ScenarioFile, fails: (file: ScenarioFile) => boolean): ScenarioFile => {
  let smallest = file;
  for (let index = file.events.length - CALM.length - 1; index >= 0; index -= 1) {
    if (index >= smallest.events.length - CALM.length) continue;
    const smaller = without(smallest, index);
    if (fails(smaller)) smallest = smaller;
  }
  return smallest;
};
