const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** An id shaped like Google's: a fixed beginning, then URL-safe characters up to `length`. */
export const newGoogleId = (random: { next(): number }, prefix: string, length: number): string => {
  let id = prefix;
  while (id.length < length) id += CHARACTERS[Math.floor(random.next() * CHARACTERS.length)] ?? '';
  return id;
};
