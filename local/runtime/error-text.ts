/** What is known of something thrown, as Google's log shows it. Workers get this function as source text. */
export const errorText = (thrown: unknown): string => {
  const { name, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { name?: unknown; message?: unknown };
  return typeof message === 'string' ? `${String(name)}: ${message}` : String(thrown);
};
