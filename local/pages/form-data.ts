import type { Context } from 'hono';

/** Reads the fields of a posted form; a field that is missing or not a text reads as undefined. */
export const postedFields = async (context: Context): Promise<(name: string) => string | undefined> => {
  const body = await context.req.parseBody();
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? value.normalize('NFC') : undefined;
  };
};
