import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { evaluate, ROOT } from '../support/temporary-project';

/** What clasp and Google print, and the words by which a person knows what to do. */
const REFUSALS: readonly (readonly [string, string])[] = [
  ['No credentials found.', 'npx clasp login'],
  ['Error: invalid_grant', 'npx clasp login'],
  ['User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.', 'usersettings'],
  ['Requested entity was not found.', 'mã tập lệnh'],
  ['The caller does not have permission', 'không có quyền sửa'],
  ['Quota exceeded for quota metric', 'chờ vài phút'],
  ['request to https://script.googleapis.com failed, reason: getaddrinfo ENOTFOUND script.googleapis.com', 'kiểm tra mạng'],
  ['connect ECONNREFUSED 127.0.0.1:443', 'kiểm tra mạng'],
  ['unable to verify the first certificate', 'kiểm tra mạng'],
];

describe('refusals of a push', () => {
  it('sentenceFor: whatever is known, has a sentence of its own that says what to do', () => {
    const sentences = evaluate('push/clasp.mjs', `${JSON.stringify(REFUSALS.map(([printed]) => printed))}.map(tools.sentenceFor)`, ROOT) as string[];
    expect(sentences.map((sentence, index) => sentence.includes(REFUSALS[index]?.[1] ?? '?'))).toEqual(REFUSALS.map(() => true));
  });

  it('sentenceFor: what nobody foresaw, is shown as it came and shortened', () => {
    const sentence = evaluate('push/clasp.mjs', `tools.sentenceFor('Zap '.repeat(200))`, ROOT) as string;
    expect([sentence.startsWith('Google từ chối với lời báo: Zap'), sentence.length < 400]).toEqual([true, true]);
  });

  it('run: a Node that is too old, is told which one is needed', () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } });";
    const { status, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(older)}`, join(ROOT, 'tools/run.mjs'), 'push'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, 'Cần Node.js bản 20 trở lên; máy này đang có bản 18.20.0.\n']);
  });
});
