import { TONES, TONE_COLOURS } from '../../src/text/tones';

const channel = (hex: string): number => {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));

const contrast = (left: string, right: string): number => {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

test.each(TONES)('TONE_COLOURS: %s, contrast of at least 4.5', (tone) => {
  const { background, font } = TONE_COLOURS[tone];
  expect(contrast(background, font)).toBeGreaterThanOrEqual(4.5);
});

test('TONE_COLOURS: good, warning and bad, apart in lightness alone', () => {
  const steps = (['GOOD_LIGHT', 'GOOD', 'BAD', 'BAD_DARK'] as const).map((tone) => luminance(TONE_COLOURS[tone].background));
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
});
