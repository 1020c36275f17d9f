import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { AppsScriptApi } from './apps-script-api';
import { throwAwayCertificates } from './throw-away-certificates';

const HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];

export interface GoogleStandIn {
  readonly api: AppsScriptApi;
  /** What a child process needs to reach this stand-in under Google's names. */
  readonly surroundings: Readonly<Record<string, string>>;
  /** Hosts that somebody asked for and did not get. */
  readonly refused: readonly string[];
  close(): void;
}

/** A proxy on the loopback that answers for Google's hosts itself, forwards nothing and notes every other host. */
export const startStandIn = async (folder: string): Promise<GoogleStandIn> => {
  const api = new AppsScriptApi();
  const refused: string[] = [];
  const { authority, key, cert } = throwAwayCertificates(folder, HOSTS);
  const google = createSecure({ key, cert }, (request, response) => void answer(api, request, response));
  const proxy = createProxy((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket) => {
    const host = url.split(':')[0] ?? '';
    const isGoogle = HOSTS.includes(host);
    if (!isGoogle) refused.push(host);
    socket.on('error', () => socket.destroy());
    socket.write(`HTTP/1.1 ${isGoogle ? '200 Connection Established' : '403 Forbidden'}\r\n\r\n`);
    if (isGoogle) google.emit('connection', socket);
    else socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const surroundings = { HTTPS_PROXY: address, https_proxy: address, NO_PROXY: '', no_proxy: '', NODE_EXTRA_CA_CERTS: authority };
  return { api, surroundings, refused, close: () => void (google.closeAllConnections(), proxy.closeAllConnections(), proxy.close()) };
};

const answer = async (api: AppsScriptApi, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  const place = `${request.headers.host ?? ''}${(request.url ?? '').split('?')[0] ?? ''}`;
  const { status, body } = api.answer({ method: request.method ?? '', place, body: text === '' ? null : JSON.parse(text) });
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
