import { utf8 } from '../../domain/reports/sha256';

/** What libraries ask for and Google does not have; the build puts it in its place (tools/build-bundle.mjs). */
export class TextEncoder {
  encode(text: string): Uint8Array {
    return utf8(text);
  }
}
