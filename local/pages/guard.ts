import type { Context, MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Nothing is loaded from elsewhere; style attributes are needed for the colours of cells and of mails. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** A name other than the loopback's means that another site's name was pointed at this machine. */
const isLocal = (context: Context): boolean => LOOPBACK.has(new URL(context.req.url).hostname);

/** Browsers name the page a post comes from; without that name the post is refused. */
const isOwnPost = (context: Context): boolean => {
  const origin = context.req.header('origin');
  if (origin !== undefined) return origin === new URL(context.req.url).origin;
  return context.req.header('sec-fetch-site') === 'same-origin';
};

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Lets in only this machine's own pages, and tells browsers what these pages may do; a served page of the program brings its own policy. */
export const guard: MiddlewareHandler = async (context, next) => {
  if (!isLocal(context)) return context.text('Trang này chỉ mở trên chính máy này (127.0.0.1).', 403);
  if (!isReading(context.req.method) && !isOwnPost(context)) {
    return context.text('Yêu cầu không đến từ trang của chương trình nên đã bị từ chối.', 403);
  }
  await next();
  for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.header(name, value);
  return undefined;
};
