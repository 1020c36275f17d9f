import * as ts from 'typescript';
import { nodesOf, parse, placeOf } from './support/syntax';
import { read, typescriptIn } from './support/tree';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Scope that a service asks for; null where it asks for none. */
const SCOPES: Readonly<Record<string, string | null>> = {
  SpreadsheetApp: 'spreadsheets',
  Sheets: 'spreadsheets',
  FormApp: 'forms',
  ScriptApp: 'script.scriptapp',
  MailApp: 'script.send_mail',
  Session: 'userinfo.email',
  UrlFetchApp: 'script.external_request',
  DriveApp: 'drive',
  CalendarApp: 'calendar',
  DocumentApp: 'documents',
  Charts: null,
  LockService: null,
  PropertiesService: null,
  CacheService: null,
  Utilities: null,
  HtmlService: null,
  // A member, unlike the others: the Ui itself needs no scope, pages in it do.
  showModalDialog: 'script.container.ui',
  ContentService: null,
  Logger: null,
};

interface Mention {
  readonly service: string;
  readonly place: string;
}

const isMention = (node: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) && node.text in SCOPES && (!isMemberName(node) || node.text === 'showModalDialog') && !ts.isQualifiedName(node.parent);

const isMemberName = (node: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

const mentions: Mention[] = typescriptIn('src').map(parse).flatMap((source) =>
  nodesOf(source).filter(isMention).map((node) => ({ service: node.text, place: placeOf(source, node) })),
);

describe('services of Google', () => {
  it('service: a mention, is in adapters or entry only', () => {
    expect(mentions.map(({ place }) => place).filter((place) => !/^src\/(?:adapters|entry)\//.test(place))).toEqual([]);
  });

  it('manifest: its scopes, are exactly those of the services in use', () => {
    const needed = mentions.map(({ service }) => SCOPES[service]).filter((scope) => scope !== null);
    const manifest = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
    expect([...manifest.oauthScopes].sort()).toEqual([...new Set(needed)].map((scope) => `${PREFIX}${scope}`).sort());
  });
});
