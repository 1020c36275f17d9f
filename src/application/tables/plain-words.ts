/** A typed word without accents, case or surrounding blanks; for comparing what people choose, never for identity. */
export const plainWords = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
