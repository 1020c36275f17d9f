import { codeSheet } from '../../../src/text/print/code-sheet';
import type { PrintedVillage } from '../../../src/text/print/print-frame';
import { villageSheets } from '../../../src/text/print/village-sheet';
import { registryOf } from '../support/sample';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSQvLG0J31uFFJXwItdF_BpTKw2U_7PPuW6Iv6Xpdbev8/viewform';
const village = (number: number, pageUrl = ''): PrintedVillage => ({ name: `Thôn ${number} <b>`, formUrl: `${FORM}?v=${number}`, pageUrl });
const villages = Array.from({ length: 60 }, (_, index) => village(index + 1));
const registry = registryOf(2);

describe('printed sheets', () => {
  it('villageSheets: each village, gets one sheet with its own code', () => {
    const page = villageSheets(villages, registry);
    expect([page.match(/<section class="sheet">/g)?.length, new Set(page.match(/<path [^>]+>/g)).size]).toEqual([60, 60]);
  });

  it('villageSheets: names with mark-up, are printed as typed', () => {
    expect(villageSheets([village(1)], registry)).toContain('<h2>Thôn 1 &lt;b&gt;</h2>');
  });

  it('villageSheets: says when the report is due, by the settings', () => {
    const monthly = { ...registry, settings: { ...registry.settings, periodKind: 'MONTH' as const, closingMinute: 990 } };
    expect(villageSheets([village(1)], monthly)).toContain('trước 16:30 ngày 14 hằng tháng');
  });

  it('villageSheets: a line to count on, for each criterion', () => {
    expect(villageSheets([village(1)], registry).match(/<td><b>\d\. /g)).toHaveLength(5);
  });

  it('codeSheet: sixty villages, stay under half a megabyte', () => {
    expect(Buffer.byteLength(codeSheet(villages, registry))).toBeLessThan(512 * 1024);
  });

  it('codeSheet: while the public page has no address, lists no links', () => {
    expect(codeSheet([village(1)], registry)).not.toContain('Đường dẫn xem tiến độ');
  });

  it('codeSheet: with an address of the public page, lists the villages’ links', () => {
    expect(codeSheet([village(1, 'https://script.google.com/macros/s/A/exec?thon=ab')], registry)).toContain('exec?thon=ab');
  });
});
