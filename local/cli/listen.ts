import { createServer, type Server } from 'node:http';

/** Only this machine may reach the pages: they show e-mail addresses and let anyone act as a clerk. */
export const LOOPBACK = '127.0.0.1';

/** A server that has its port, or the sentence that says why it has not. */
export type Listening = { readonly server: Server } | { readonly problem: string };

const sentenceOf = (error: NodeJS.ErrnoException, port: number): string => {
  if (error.code === 'EADDRINUSE') {
    return `Cổng ${port} đang được chương trình khác dùng. Xin chọn cổng khác, ví dụ: npm start -- --port ${port + 1}`;
  }
  if (error.code === 'EACCES') return `Không được phép mở cổng ${port}. Xin chọn cổng từ 1024 trở lên.`;
  return `Không mở được cổng ${port}: ${error.message}`;
};

/** Takes a port on the loopback; requests wait until a handler is attached. */
export const listen = (port: number): Promise<Listening> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ problem: sentenceOf(error, port) }));
    server.listen(port, LOOPBACK, () => resolve({ server }));
  });
