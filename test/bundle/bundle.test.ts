import { parse } from 'acorn';
import { createContext, runInContext } from 'node:vm';
import { bundleText } from './support/bundle';
import { freeNames } from './support/free-names';

const KILOBYTE = 1024;
/** Readable, sentences included; a jump means that a library came in whole. */
const LARGEST = 640 * KILOBYTE;

const SERVICES = [
  'CacheService', 'Charts', 'FormApp', 'HtmlService', 'LockService', 'Logger', 'MailApp', 'PropertiesService',
  'ScriptApp', 'Session', 'Sheets', 'SpreadsheetApp', 'Utilities',
];

/** Google shows these in menus, triggers and the editor; an addition is a decision, hence written out. */
const GLOBALS = [
  'addVillageList', 'app_', 'applyVillageChanges', 'backUp', 'blankAddress', 'carryVerdicts', 'checkDaily', 'checkHealth', 'checkLedger', 'doGet', 'drawCalls', 'exportBooks', 'guideSetUp', 'handOver', 'importFigures', 'onOpen', 'onReport', 'previewImport', 'previewMail', 'printCodes', 'printSheets', 'recompute', 'restoreBackup', 'setUp', 'showPastDay', 'sweep', 'undoImport',
];

/** Names that zod asks for with `typeof` only, so that their absence is no error. */
const ASKED_FOR_WITH_TYPEOF: readonly string[] = [];

const code = bundleText();

/** A context as bare as Google's; any use of a service while loading is an error. */
const bareContext = (): object => {
  const surroundings = {};
  for (const service of SERVICES) {
    Object.defineProperty(surroundings, service, {
      get: () => { throw new Error(`${service} was touched while loading`); },
    });
  }
  return createContext(surroundings, { codeGeneration: { strings: false, wasm: false } });
};

const namesIn = (context: object): string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];

const addedNames = (context: object): string[] => {
  const before = new Set(namesIn(context));
  runInContext(code, context);
  return namesIn(context).filter((name) => !before.has(name)).sort();
};

describe('dist/Code.js', () => {
  it('bundle: its globals, are exactly the intended ones', () => {
    expect(addedNames(bareContext())).toEqual([...GLOBALS].sort());
  });

  it('bundle: its globals, are all functions', () => {
    const context = bareContext();
    const kinds = addedNames(context).map((name) => runInContext(`typeof ${name}`, context) as string);
    expect(new Set(kinds)).toEqual(new Set(['function']));
  });

  it('bundle: loading and evaluating it, touches no service and needs no code generation', () => {
    const context = bareContext();
    runInContext(code, context);
    expect(typeof runInContext('app_()', context)).toBe('object');
  });

  it('bundle: evaluating it twice, happens once', () => {
    const context = bareContext();
    runInContext(code, context);
    expect(runInContext('app_() === app_()', context)).toBe(true);
  });

  it('bundle: its syntax, is ES2019 (so no private or static class fields, no static blocks)', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('bundle: the names it takes from outside, are Google’s services and console', () => {
    const known = new Set(['console', ...SERVICES, ...ASKED_FOR_WITH_TYPEOF]);
    expect(freeNames(code).filter((name) => !known.has(name))).toEqual([]);
  });

  it('bundle: parts of the language that differ between engines, are not used', () => {
    expect(code.match(/\b(?:Intl|toLocale\w+|WeakRef|Atomics|eval)\b/g) ?? []).toEqual([]);
  });

  it('bundle: its size, stays readable and quick to load', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LARGEST);
  });
});
