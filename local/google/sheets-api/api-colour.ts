/** Colour of the API: parts from 0 to 1, absent ones are 0. */
export interface ApiColour {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface ApiColourStyle {
  readonly rgbColor?: ApiColour;
}

const hex = (part = 0): string => Math.round(part * 255).toString(16).padStart(2, '0');

/** Seven-character colour of a colour or colour style; the style wins when both are given. */
export const colourText = (colour?: ApiColour, style?: ApiColourStyle): string | undefined => {
  const chosen = style?.rgbColor ?? colour;
  return chosen === undefined ? undefined : `#${hex(chosen.red)}${hex(chosen.green)}${hex(chosen.blue)}`;
};

/** The API's colour of a seven-character text. */
export const apiColour = (text: string): ApiColour => {
  const part = (at: number): number => Number.parseInt(text.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
};
