import type { BorderState, FormatState } from '../state';
import { traitsOf } from '../spreadsheet/grid/locale';
import { isGeneral } from '../spreadsheet/grid/number-format';
import { colourText, type ApiColour, type ApiColourStyle } from './api-colour';
import { coversPath } from './fields';

interface ApiBorder {
  readonly style?: string;
  readonly color?: ApiColour;
  readonly colorStyle?: ApiColourStyle;
}

export interface ApiFormat {
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly backgroundColor?: ApiColour;
  readonly backgroundColorStyle?: ApiColourStyle;
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly fontSize?: number;
    readonly fontFamily?: string;
    readonly foregroundColor?: ApiColour;
    readonly foregroundColorStyle?: ApiColourStyle;
  };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', ApiBorder>>>;
}

type Format = Required<FormatState>;
type Reader<K extends keyof Format> = (format: ApiFormat, locale: string) => Format[K] | undefined;

const patternOf = ({ numberFormat }: ApiFormat, locale: string): string | undefined => {
  if (numberFormat === undefined) return undefined;
  const { datePattern, dateTimePattern } = traitsOf(locale);
  const defaults: Readonly<Record<string, string>> = {
    TEXT: '@', NUMBER: '#,##0.00', PERCENT: '0.00%', DATE: datePattern, TIME: 'H:mm:ss', DATE_TIME: dateTimePattern, SCIENTIFIC: '0.00E+00',
  };
  const pattern = numberFormat.pattern ?? defaults[numberFormat.type ?? ''];
  return isGeneral(pattern) ? undefined : pattern;
};

const wrapOf = ({ wrapStrategy }: ApiFormat): 'WRAP' | 'CLIP' | undefined =>
  wrapStrategy === 'WRAP' || wrapStrategy === 'CLIP' ? wrapStrategy : undefined;

const lower = (word: string | undefined, standard: string): string | undefined =>
  word === undefined || word === standard ? undefined : word.toLowerCase();

const borderOf = (border: ApiBorder | undefined): BorderState | undefined =>
  border?.style === undefined || border.style === 'NONE'
    ? undefined
    : { style: border.style, color: colourText(border.color, border.colorStyle) ?? '#000000' };

const bordersOf = ({ borders }: ApiFormat): FormatState['borders'] | undefined => {
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const drawn = borderOf(borders?.[side]);
    return drawn === undefined ? [] : [[side, drawn] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
};

const READERS: { readonly [K in keyof Format]: { readonly paths: readonly string[]; readonly read: Reader<K> } } = {
  numberFormat: { paths: ['numberFormat'], read: patternOf },
  background: {
    paths: ['backgroundColor', 'backgroundColorStyle'],
    read: ({ backgroundColor, backgroundColorStyle }) => colourText(backgroundColor, backgroundColorStyle),
  },
  fontColor: {
    paths: ['textFormat.foregroundColor', 'textFormat.foregroundColorStyle'],
    read: ({ textFormat }) => colourText(textFormat?.foregroundColor, textFormat?.foregroundColorStyle),
  },
  bold: { paths: ['textFormat.bold'], read: ({ textFormat }) => (textFormat?.bold === true ? true : undefined) },
  italic: { paths: ['textFormat.italic'], read: ({ textFormat }) => (textFormat?.italic === true ? true : undefined) },
  fontSize: { paths: ['textFormat.fontSize'], read: ({ textFormat }) => textFormat?.fontSize },
  fontFamily: { paths: ['textFormat.fontFamily'], read: ({ textFormat }) => textFormat?.fontFamily },
  horizontal: { paths: ['horizontalAlignment'], read: ({ horizontalAlignment }) => lower(horizontalAlignment, 'NORMAL') },
  vertical: { paths: ['verticalAlignment'], read: ({ verticalAlignment }) => lower(verticalAlignment, 'BOTTOM') },
  wrap: { paths: ['wrapStrategy'], read: wrapOf },
  borders: { paths: ['borders'], read: bordersOf },
};

/** Entries of the stored format that a field mask touches. */
export const formatKeys = (paths: readonly string[]): (keyof Format)[] =>
  (Object.keys(READERS) as (keyof Format)[]).filter((key) =>
    READERS[key].paths.some((path) => coversPath(paths, `userEnteredFormat.${path}`)));

const setKey = <K extends keyof Format>(target: FormatState, key: K, value: Format[K] | undefined): void => {
  if (value !== undefined) (target as Format)[key] = value;
  else if (target[key] !== undefined) delete target[key];
};

/** The stored format after a request set `keys` from the API's format; what it leaves out is reset. */
export const formatAfter = (old: FormatState | undefined, keys: readonly (keyof Format)[], set: { format: ApiFormat; locale: string }): FormatState => {
  const next: FormatState = { ...old };
  for (const key of keys) setKey(next, key, READERS[key].read(set.format, set.locale) as never);
  return next;
};
