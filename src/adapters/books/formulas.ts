import { LAST_RUN_CELL } from '../../text/master-sheet/commune/layout';
import { STALE_BANNER_TEXT, UNWELL_BANNER_TEXT } from '../../text/master-sheet/banners/stale-banner';

/** Days without a successful run after which the master sheet says so by itself. */
const STALE_AFTER_DAYS = 2;

const banner = (otherwise: string): string => `=IF(NOW()-${LAST_RUN_CELL.a1}>${STALE_AFTER_DAYS};"${STALE_BANNER_TEXT}";"${otherwise}")`;

/**
 * The program's only formulas. They use `;` and whole numbers, which every locale understands,
 * and work while the script is dead: that is what the banner is for.
 */
export const FORMULAS: Readonly<Record<string, string>> = {
  STALE_BANNER: banner(''),
  UNWELL_BANNER: banner(UNWELL_BANNER_TEXT),
};
