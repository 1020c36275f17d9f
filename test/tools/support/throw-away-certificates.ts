import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificates {
  /** Path of the authority's certificate, which the caller has to trust. */
  readonly authority: string;
  readonly key: Buffer;
  readonly cert: Buffer;
}

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];

/** An authority and a certificate for the hosts, made in `folder` and good for a day. */
export const throwAwayCertificates = (folder: string, hosts: readonly string[]): Certificates => {
  const path = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
  writeFileSync(path('names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\n`);
  openssl('req', '-x509', ...EC, '-subj', '/CN=loopback authority', '-keyout', path('ca.key'), '-out', path('ca.pem'));
  openssl('req', ...EC.slice(0, -2), '-subj', '/CN=loopback', '-keyout', path('leaf.key'), '-out', path('leaf.csr'));
  const signed = ['-CA', path('ca.pem'), '-CAkey', path('ca.key'), '-CAcreateserial', '-days', '1', '-extfile', path('names')];
  openssl('x509', '-req', '-in', path('leaf.csr'), ...signed, '-out', path('leaf.pem'));
  return { authority: path('ca.pem'), key: readFileSync(path('leaf.key')), cert: readFileSync(path('leaf.pem')) };
};
