import { createHash } from 'node:crypto';
import { types } from 'node:util';
import type { Execution } from '../../runtime/execution';
import { checkArguments, kindOf } from '../checked-arguments';
import { enumeration, type EnumerationMember } from '../enumeration';
import { cannotConvertText, signatureText } from '../error-texts';
import { serve } from '../served';
import { Blob } from './blob';
import { formatDate } from './format-date';
import { encodeText, toBuffer, toSigned } from './signed-bytes';

const CHARSET = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DIGEST_ALGORITHM = enumeration('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const HASHES: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' };

type Data = string | readonly number[];

/** Utilities: computed locally, but counted like every service. */
export class Utilities {
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;

  constructor(private readonly execution: Execution) {}

  formatDate(date: Date, timeZone: string, format: string): string {
    checkArguments(this.execution, 'Utilities.formatDate', { given: [date, timeZone, format], shapes: [['Date', 'String', 'String']] });
    return this.#local('formatDate', () => formatDate(date.getTime(), timeZone, format));
  }

  /** Without a charset a text is hashed as US-ASCII, so that every accented letter becomes «?». */
  computeDigest(algorithm: EnumerationMember, value: Data, charset: EnumerationMember = CHARSET.US_ASCII): number[] {
    return this.#local('computeDigest', () => {
      const hash = HASHES[algorithm.name()];
      if (hash === undefined) throw new Error(`Utilities.DigestAlgorithm.${algorithm.name()} is not modelled by the local services`);
      return toSigned(createHash(hash).update(this.#bytes('computeDigest', value, charset)).digest());
    });
  }

  base64Encode(data: Data, charset: EnumerationMember = CHARSET.UTF_8): string {
    return this.#local('base64Encode', () => this.#bytes('base64Encode', data, charset).toString('base64'));
  }

  base64EncodeWebSafe(data: Data, charset: EnumerationMember = CHARSET.UTF_8): string {
    return this.#local('base64EncodeWebSafe', () => {
      const text = this.#bytes('base64EncodeWebSafe', data, charset).toString('base64');
      return text.replaceAll('+', '-').replaceAll('/', '_');
    });
  }

  base64Decode(encoded: string): number[] {
    return this.#local('base64Decode', () => toSigned(Buffer.from(encoded, 'base64')));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.#local('base64DecodeWebSafe', () => toSigned(Buffer.from(encoded, 'base64')));
  }

  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    return this.#local('newBlob', () => {
      const bytes = toSigned(this.#bytes('newBlob', data, CHARSET.UTF_8));
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
      return serve('Blob', new Blob(this.execution, bytes, { type, name }));
    });
  }

  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') this.execution.fail(cannotConvertText(milliseconds, 'int'));
    this.#local('sleep', () => this.execution.spend(milliseconds));
  }

  getUuid(): string {
    return this.#local('getUuid', () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(this.execution.random() * 16).toString(16)));
  }

  #local<T>(name: string, run: () => T): T {
    return this.execution.call(`Utilities.${name}`, 'FREE', run);
  }

  #bytes(name: string, value: Data, charset: EnumerationMember): Buffer {
    if (typeof value === 'string') return encodeText(value, charset.name() === 'UTF_8' ? 'UTF_8' : 'US_ASCII');
    if (!Array.isArray(value) || types.isDate(value)) return this.execution.fail(signatureText(`Utilities.${name}`, kindOf(value)));
    const wrong = value.find((byte) => typeof byte !== 'number');
    if (wrong !== undefined) this.execution.fail(cannotConvertText(wrong, 'byte'));
    return toBuffer(value);
  }
}
