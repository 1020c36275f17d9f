import { format } from 'node:util';
import { strict } from './strict';

/** One line a script wrote to its log. */
export interface LogLine {
  /** Virtual instant in milliseconds. */
  readonly at: number;
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** Lines kept; older ones are forgotten. */
const MOST_LINES = 1_000;

type Write = (...values: unknown[]) => void;

/** The console of Apps Script: six methods, and anything else throws by name. */
export const scriptConsole = (lines: LogLine[], now: () => number): object => {
  const timers = new Map<string, number>();
  const write = (level: LogLine['level'], text: string): void => {
    lines.push({ at: now(), level, text });
    if (lines.length > MOST_LINES) lines.shift();
  };
  const writer = (level: LogLine['level']): Write => (...values) => write(level, format(...values));
  return strict('console', {
    log: writer('log'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    time: (label = 'default') => timers.set(label, now()),
    timeEnd: (label = 'default') => write('log', `${label}: ${now() - (timers.get(label) ?? now())}ms`),
  });
};
