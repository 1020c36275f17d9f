import { html, raw } from '../escape';

/** One village as paper needs it. */
export interface PrintedVillage {
  readonly name: string;
  /** Address of its form. */
  readonly formUrl: string;
  /** Address of its part of the public page, or '' while the page has no address. */
  readonly pageUrl: string;
}

/** Black on white, A4; what is only for the screen is not printed. */
const STYLE = `
@page{size:A4;margin:12mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:15pt/1.35 Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
.bar{position:sticky;top:0;padding:8px 12px;background:#fff;border-bottom:1px solid #767f89;font-size:16px}
.bar button{font:inherit;padding:8px 16px}
.sheet{padding:12px;max-width:190mm;margin:0 auto;break-after:page}
.sheet:last-child{break-after:auto}
h1{font-size:20pt;line-height:1.2;margin:0}
h2{font-size:34pt;line-height:1.15;margin:0}
p{margin:2mm 0}
.scan{display:flex;gap:8mm;align-items:center}
.scan .qr{width:72mm;flex:none}
.how{font-size:17pt}
.small{font-size:10pt}
ol{margin:0;padding-left:7mm}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{border:1.2px solid #000;padding:1.5mm 2mm;text-align:left;vertical-align:middle}
.tally td{height:21mm}
.tally col.what{width:42%}
.tally col.sum{width:22%}
.codes{display:grid;grid-template-columns:repeat(3,1fr);gap:3mm}
.codes div{border:1px dashed #000;padding:2mm;text-align:center;break-inside:avoid}
.codes .qr{width:42mm;margin:0 auto}
.codes b{display:block;font-size:13pt;line-height:1.1}
svg{display:block}
@media print{.bar{display:none}.sheet{padding:0;max-width:none}}
`.trim();

/** A document to be printed: a bar with a button on the screen, the sheets on paper. */
export const printFrame = (title: string, hint: string, sheets: string): string =>
  html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><div class="bar"><button type="button" onclick="window.print()">In</button> ${hint}</div>
<main>${raw(sheets)}</main></body></html>`.normalize('NFC');
