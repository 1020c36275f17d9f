/** How a cell or a badge should feel; colour never carries meaning alone, words stand beside it. */
export const TONES = [
  'GOOD_DARK',
  'GOOD',
  'GOOD_LIGHT',
  'WARN',
  'BAD',
  'BAD_DARK',
  'NEUTRAL',
  'HEADER',
  'TITLE',
  'MUTED',
  'NONE',
] as const;

export type Tone = (typeof TONES)[number];

/** Colours as `#rrggbb`. */
export interface ColourPair {
  readonly background: string;
  readonly font: string;
}

/**
 * Blue-green against vermilion, with lightness that falls from good to bad: the steps stay apart
 * for colour-blind readers and in grey print. Every pair has a contrast of at least 4.5.
 */
export const TONE_COLOURS: Readonly<Record<Tone, ColourPair>> = {
  GOOD_DARK: { background: '#0b5d4e', font: '#ffffff' },
  GOOD: { background: '#9bd5c5', font: '#0a2b24' },
  GOOD_LIGHT: { background: '#dcf1eb', font: '#12352d' },
  WARN: { background: '#ffe08a', font: '#4a3500' },
  BAD: { background: '#c2410c', font: '#ffffff' },
  BAD_DARK: { background: '#7a1010', font: '#ffffff' },
  NEUTRAL: { background: '#e4e7eb', font: '#333a42' },
  HEADER: { background: '#1f3a5f', font: '#ffffff' },
  TITLE: { background: '#ffffff', font: '#1f3a5f' },
  MUTED: { background: '#ffffff', font: '#555b63' },
  NONE: { background: '#ffffff', font: '#1b1f24' },
};
