import { table, throws } from '../row';

const hex = (bytes: readonly number[]): string => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');

const digest = (algorithm: 'MD5' | 'SHA_1' | 'SHA_256', text: string): number[] => Utilities.computeDigest(Utilities.DigestAlgorithm[algorithm], text);
const digestUtf8 = (text: string): number[] => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);

/** Utilities and pages, which are computed without leaving the script. */
export const UTILITY_ROWS = table('live', [
  { id: 'base64.text', member: 'Utilities.base64Encode', also: ['Utilities.newBlob'], call: () => Utilities.base64Encode('thôn') === Utilities.base64Encode(Utilities.newBlob('thôn').getBytes()), gives: true },
  { id: 'base64.web-safe', member: 'Utilities.base64EncodeWebSafe', call: () => Utilities.base64EncodeWebSafe('>>>???'), gives: 'Pj4-Pz8_' },
  { id: 'base64.decode', member: 'Utilities.base64Decode', also: ['Utilities.base64DecodeWebSafe'], call: () => [Utilities.base64Decode('Pj4-Pz8_'), Utilities.base64DecodeWebSafe('Pj4-Pz8_')].map((bytes) => Utilities.newBlob(bytes).getDataAsString()), gives: ['>>>???', '>>>???'] },
  { id: 'blob.text', member: 'Utilities.newBlob', also: ['Blob.getBytes', 'Blob.getContentType', 'Blob.getName'], call: () => { const blob = Utilities.newBlob('é'); return [blob.getContentType(), blob.getName(), blob.getBytes()]; }, gives: ['text/plain', null, [-61, -87]] },
  { id: 'blob.name', member: 'Blob.setName', call: () => Utilities.newBlob('a').setName('tên').getName(), gives: 'tên' },
  { id: 'digest.signed', member: 'Utilities.computeDigest', call: () => digest('MD5', 'a').some((byte) => byte < 0), gives: true },
  { id: 'digest.md5', member: 'Utilities.computeDigest', call: () => hex(digest('MD5', 'abc')), gives: '900150983cd24fb0d6963f7d28e17f72' },
  { id: 'digest.sha1', member: 'Utilities.computeDigest', call: () => hex(digest('SHA_1', 'abc')), gives: 'a9993e364706816aba3e25717850c26c9cd0d89d' },
  { id: 'digest.sha256', member: 'Utilities.computeDigest', call: () => hex(digest('SHA_256', 'abc')), gives: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  { id: 'digest.ascii', member: 'Utilities.computeDigest', call: () => hex(digest('SHA_256', 'thôn')) === hex(digest('SHA_256', 'th?n')), gives: true },
  { id: 'digest.utf8', member: 'Utilities.Charset', call: () => hex(digestUtf8('thôn')) === hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, Utilities.newBlob('thôn').getBytes())), gives: true },
  { id: 'digest.wrong-kind', member: 'Utilities.computeDigest', call: () => { try { Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 5 as never); } catch (error) { return (error as Error).message.slice(0, 15); } return 'taken'; }, gives: 'The parameters ' },
  { id: 'digest.wrong-bytes', member: 'Utilities.computeDigest', call: () => { try { Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['x'] as never); } catch (error) { return (error as Error).message.slice(0, 14); } return 'taken'; }, gives: 'Cannot convert' },
  { id: 'date.format', member: 'Utilities.formatDate', call: () => Utilities.formatDate(new Date(0), 'GMT', 'yyyy-MM-dd HH:mm:ss'), gives: '1970-01-01 00:00:00' },
  { id: 'date.zone', member: 'Utilities.formatDate', from: 'reference', call: () => Utilities.formatDate(new Date(Date.UTC(2026, 7, 31, 20, 5)), 'Asia/Ho_Chi_Minh', "dd/MM/yyyy 'lúc' HH:mm"), gives: '01/09/2026 lúc 03:05' },
  { id: 'sleep.waits', member: 'Utilities.sleep', from: 'reference', call: () => { const start = Date.now(); Utilities.sleep(1500); return Date.now() - start >= 1500; }, gives: true },
  { id: 'sleep.rubbish', member: 'Utilities.sleep', from: 'fake', call: () => Utilities.sleep('rubbish' as never), expect: throws('Cannot convert rubbish to int.') },
  { id: 'uuid.shape', member: 'Utilities.getUuid', from: 'reference', call: () => Utilities.getUuid(), expect: { matches: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' } },
  { id: 'html.title', member: 'HtmlOutput.setTitle', also: ['HtmlOutput.getTitle', 'HtmlService.createHtmlOutput'], call: () => { const page = HtmlService.createHtmlOutput('<p>'); return [page.getTitle(), page.setTitle('Xã').setWidth(300).setHeight(200).getTitle()]; }, gives: ['', 'Xã'] },
  { id: 'html.chains', member: 'HtmlOutput.setXFrameOptionsMode', also: ['HtmlOutput.setWidth', 'HtmlOutput.setHeight'], call: () => { const page = HtmlService.createHtmlOutput('a').setWidth(300).setHeight(200).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL); return [page.getWidth(), page.getHeight(), page.append('b').getContent()]; }, gives: [300, 200, 'ab'] },
  { id: 'html.clear', member: 'HtmlOutput.clear', also: ['HtmlOutput.getContent'], call: () => HtmlService.createHtmlOutput('<p>').clear().getContent(), gives: '' },
  { id: 'html.untrusted', member: 'HtmlOutput.appendUntrusted', call: () => HtmlService.createHtmlOutput('').appendUntrusted('<script>').getContent().includes('<'), gives: false },
  { id: 'html.meta', member: 'HtmlOutput.addMetaTag', also: ['HtmlOutput.getMetaTags'], call: () => { const [tag] = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width').getMetaTags(); return [tag?.getName(), tag?.getContent()]; }, gives: ['viewport', 'width=device-width'] },
  { id: 'html.template', member: 'HtmlService.createTemplate', also: ['HtmlTemplate.evaluate'], call: () => { const page = HtmlService.createTemplate('<b><?= ten ?></b>'); page['ten'] = 'A&B'; return [page.getRawContent(), page.evaluate().getContent()]; }, gives: ['<b><?= ten ?></b>', '<b>A&amp;B</b>'] },
  { id: 'html.missing', member: 'HtmlService.createHtmlOutputFromFile', from: 'observed', call: () => HtmlService.createHtmlOutputFromFile('x'), expect: throws('No HTML file named x was found.') },
  { id: 'html.missing-template', member: 'HtmlService.createTemplateFromFile', from: 'observed', call: () => HtmlService.createTemplateFromFile('x'), expect: throws('No HTML file named x was found.') },
]);
