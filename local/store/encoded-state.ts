import type { BookState, FormState, GoogleState } from '../google/state';

/** One stored piece of the state. */
export interface Entity {
  readonly kind: 'book' | 'form' | 'properties' | 'user-properties' | 'account' | 'triggers' | 'mail';
  readonly id: string;
  /** Changes whenever the piece does; pieces without a counter give their text. */
  readonly mark: string | number;
  encode(): string;
}

/** A map of texts, with its revision, as JSON. */
interface EncodedValues {
  readonly revision: number;
  readonly values: [string, string][];
}

const encodeValues = ({ revision, values }: NonNullable<GoogleState['userProperties']>): string => JSON.stringify({ revision, values: [...values] });

/** Every piece of a state, with what tells whether it has changed since it was last written. */
export const entitiesOf = (state: GoogleState): Entity[] => {
  const triggers = JSON.stringify(state.triggers);
  const { properties, userProperties, account } = state;
  return [
    ...[...state.books.values()].map((book): Entity => ({ kind: 'book', id: book.id, mark: book.revision, encode: () => JSON.stringify(book) })),
    ...[...state.forms.values()].map((form): Entity => ({ kind: 'form', id: form.id, mark: form.revision, encode: () => JSON.stringify(form) })),
    ...state.mails.map((mail): Entity => ({ kind: 'mail', id: String(mail.id), mark: 1, encode: () => JSON.stringify(mail) })),
    { kind: 'properties', id: '', mark: properties.revision, encode: () => encodeValues(properties) },
    ...(userProperties === undefined ? [] : [{ kind: 'user-properties' as const, id: '', mark: userProperties.revision, encode: () => encodeValues(userProperties) }]),
    { kind: 'account', id: '', mark: account.revision, encode: () => JSON.stringify(account) },
    { kind: 'triggers', id: '', mark: triggers, encode: () => triggers },
  ];
};

/** A row of the store. */
export interface EncodedEntity {
  readonly kind: string;
  readonly id: string;
  readonly body: string;
}

type Rows = BookState['sheets'][number]['rows'];

/** JSON writes the holes of sparse rows as null; the services expect nothing there. */
const withoutNulls = (rows: (((Rows[number][number] | null)[]) | null)[]): Rows =>
  rows.map((row) => (row ?? []).map((cell) => cell ?? undefined));

const decodeBook = (body: string): BookState => {
  const book = JSON.parse(body) as BookState;
  book.sheets.forEach((sheet) => (sheet.rows = withoutNulls(sheet.rows as Parameters<typeof withoutNulls>[0])));
  return book;
};

const decodeValues = (body: string): { revision: number; values: Map<string, string> } => {
  const { revision, values } = JSON.parse(body) as EncodedValues;
  return { revision, values: new Map(values) };
};

/** Puts a state together again. Throws when a piece is missing or is not what it should be. */
export const decodeState = (entities: readonly EncodedEntity[]): GoogleState => {
  const bodies = (kind: Entity['kind']): string[] => entities.filter((entity) => entity.kind === kind).map(({ body }) => body);
  const single = (kind: Entity['kind']): string => {
    const [body] = bodies(kind);
    if (body === undefined) throw new Error(`The store has no ${kind}`);
    return body;
  };
  const [userProperties] = bodies('user-properties');
  const mails = bodies('mail').map((body) => JSON.parse(body) as GoogleState['mails'][number]);
  return {
    books: new Map(bodies('book').map(decodeBook).map((book) => [book.id, book])),
    forms: new Map(bodies('form').map((body) => JSON.parse(body) as FormState).map((form) => [form.id, form])),
    triggers: JSON.parse(single('triggers')) as GoogleState['triggers'],
    properties: decodeValues(single('properties')),
    ...(userProperties === undefined ? {} : { userProperties: decodeValues(userProperties) }),
    mails: mails.sort((a, b) => a.id - b.id),
    account: JSON.parse(single('account')) as GoogleState['account'],
  };
};
