import { CacheService } from '../google/cache/cache-service';
import { FormApp } from '../google/forms/form-app';
import { HtmlService } from '../google/html/html-service';
import { LockService } from '../google/lock/lock-service';
import { MailApp } from '../google/mail/mail-app';
import { PropertiesService } from '../google/properties/properties-service';
import { ScriptApp } from '../google/script/script-app';
import { serve } from '../google/served';
import { Session } from '../google/session/session';
import { sheetsApi } from '../google/sheets-api';
import { chartsService, spreadsheetApp } from '../google/spreadsheet';
import { Ui } from '../google/ui/ui';
import { Utilities } from '../google/utilities/utilities';
import type { ScriptContext } from './script-context';
import type { ScriptExecution } from './script-execution';
import type { Manifest, Surroundings } from './surroundings';

/** The members of SpreadsheetApp with which the runtime itself builds event objects. */
interface BookOpener {
  openById(id: string): { getSheetById(id: number): { getRange(row: number, column: number, rows: number, columns: number): object } | null };
  getActiveSpreadsheet(): object;
}

/** Global names of the services. */
export type ServiceName = keyof typeof BUILDERS;

interface Parts {
  readonly execution: ScriptExecution;
  readonly surroundings: Surroundings;
  readonly context: Pick<ScriptContext, 'evaluate'>;
}

const BUILDERS = {
  CacheService: ({ execution, surroundings }) => serve('CacheService', new CacheService(execution, surroundings)),
  Charts: ({ execution }) => chartsService(execution),
  FormApp: ({ execution, surroundings }) => serve('FormApp', new FormApp(execution, surroundings)),
  HtmlService: ({ execution, surroundings, context }) =>
    serve('HtmlService', new HtmlService(execution, { files: surroundings.htmlFiles, evaluate: (source) => context.evaluate(source) })),
  LockService: ({ execution, surroundings }) => serve('LockService', new LockService(execution, surroundings)),
  MailApp: ({ execution }) => serve('MailApp', new MailApp(execution)),
  PropertiesService: ({ execution }) => serve('PropertiesService', new PropertiesService(execution)),
  ScriptApp: ({ execution, surroundings }) => serve('ScriptApp', new ScriptApp(execution, surroundings)),
  Session: ({ execution, surroundings }) => serve('Session', new Session(execution, surroundings)),
  Sheets: ({ execution }) => sheetsApi(execution),
  SpreadsheetApp: ({ execution, surroundings }) =>
    spreadsheetApp(execution, {
      ui: () => serve('Ui', new Ui(execution, surroundings)),
      toast: (message, isPassing) => (isPassing ? surroundings.notices : surroundings.dialogs).push(message),
    }),
  Utilities: ({ execution }) => serve('Utilities', new Utilities(execution)),
} satisfies Record<string, (parts: Parts) => object>;

/** The service globals that a script with this manifest finds; Sheets is an advanced service and must be enabled. */
export const serviceNames = (manifest: Manifest): ServiceName[] => {
  const enabled = manifest.dependencies?.enabledAdvancedServices ?? [];
  const hasSheets = enabled.some(({ userSymbol, serviceId }) => userSymbol === 'Sheets' && serviceId === 'sheets');
  return (Object.keys(BUILDERS) as ServiceName[]).filter((name) => name !== 'Sheets' || hasSheets);
};

/** The service globals of one run; each is built when it is first named. */
export class ServiceObjects {
  readonly #built = new Map<ServiceName, object>();

  constructor(private readonly parts: Parts) {}

  get(name: ServiceName): object {
    let service = this.#built.get(name);
    if (service === undefined) {
      service = BUILDERS[name](this.parts);
      this.#built.set(name, service);
    }
    return service;
  }

  spreadsheetApp(): BookOpener {
    return this.get('SpreadsheetApp') as BookOpener;
  }
}
