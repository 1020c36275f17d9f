import type { BorderState, FormatState, Scalar } from '../../google/state';

const COLOUR = /^#[0-9a-f]{3,8}$|^[a-z]{3,30}$/i;

const colour = (name: string, value: string | undefined): string[] =>
  value !== undefined && COLOUR.test(value) ? [`${name}:${value}`] : [];

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  'general-left': 'left',
  justify: 'justify',
};

const VERTICALS: Readonly<Record<string, string>> = { top: 'top', middle: 'middle', bottom: 'bottom' };

const ownAlignment = (value: Scalar): string => {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
};

const alignments = (format: FormatState, value: Scalar): string[] => [
  `text-align:${ALIGNMENTS[(format.horizontal ?? '').toLowerCase()] ?? ownAlignment(value)}`,
  `vertical-align:${VERTICALS[(format.vertical ?? '').toLowerCase()] ?? 'bottom'}`,
];

const side = (name: string, border: BorderState | undefined): string[] =>
  border === undefined ? [] : colour(`border-${name}`, border.color).map((rule) => `${rule} 1px solid`);

const borders = (format: FormatState): string[] => {
  const drawn = format.borders ?? {};
  return [
    ...side('top', drawn.top),
    ...side('right', drawn.right),
    ...side('bottom', drawn.bottom),
    ...side('left', drawn.left),
  ];
};

const lettering = (format: FormatState): string[] => [
  ...(format.bold === true ? ['font-weight:700'] : []),
  ...(format.italic === true ? ['font-style:italic'] : []),
  ...(format.fontSize === undefined ? [] : [`font-size:${format.fontSize / 10}em`]),
];

/** Style attribute of a cell; values that are not plainly a colour are left out. */
export const cellStyle = (format: FormatState, value: Scalar): string =>
  [
    ...colour('background-color', format.background),
    ...colour('color', format.fontColor),
    ...lettering(format),
    ...alignments(format, value),
    ...borders(format),
  ].join(';');
