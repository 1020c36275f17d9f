/** Set by the continuous check: what takes minutes runs there, so that `npm test` keeps to three. */
export const THOROUGH = process.env['THOROUGH'] === '1';
