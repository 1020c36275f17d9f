/** Count, share and band of a criterion. */
const CRITERION_WIDTHS = [62, 62, 76];

/** Column widths of «Theo thôn» in pixels: number, name, the criteria, then how the village reported. */
export const villageWidths = (criteria: number): number[] => [40, 180, ...Array.from({ length: criteria }, () => CRITERION_WIDTHS).flat(), 120, 150];

/** Width of the table in pixels. */
export const villageTableWidth = (criteria: number): number => villageWidths(criteria).reduce((sum, width) => sum + width, 0);
