import { TONE_COLOURS, TONES } from '../tones';

const badges = TONES.map((tone) => `.${tone}{background:${TONE_COLOURS[tone].background};color:${TONE_COLOURS[tone].font}}`).join('');

/**
 * The page's only style sheet: one column from 320 pixels on, the reader's own text size, light and dark. Lines and
 * texts keep a contrast of 4.5 in both; badges carry their own pair of colours.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--quiet:#4d555e;--line:#767f89;--card:#f4f6f8;--actual:#0b5d4e;--plan:#a3380a}
@media (prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#eef1f4;--quiet:#b9c1ca;--line:#8b95a0;--card:#1f252b;--actual:#7fd6c1;--plan:#ffb37a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:46rem;margin:0 auto;padding:.4rem .8rem}
h1{font-size:1.35rem;line-height:1.25;margin:.2rem 0}
h2{font-size:1.15rem;margin:0 0 .4rem}
section+section{margin-top:1.2rem}
h3{font-size:1.05rem;margin:0 0 .3rem}
p{margin:.3rem 0}
ul.cards{list-style:none;margin:0;padding:0;display:grid;gap:.8rem}
ul.cards>li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem}
.share b{font-size:1.6rem}
.badge{display:inline-block;padding:.1rem .5rem;border-radius:.25rem;font-weight:700}
${badges}
.quiet{color:var(--quiet);font-size:.9rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.4rem .8rem;margin:.5rem 0}
dt{color:var(--quiet);font-size:.85rem}
dd{margin:0;font-weight:600}
figure{margin:.6rem 0 0}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--ink);font-size:11px}
.grid{stroke:var(--line);stroke-width:.5}
.actual{fill:none;stroke:var(--actual);stroke-width:2.5}
.dot{fill:var(--actual)}
.plan{fill:none;stroke:var(--plan);stroke-width:2;stroke-dasharray:6 4}
.target{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:2 3}
summary{cursor:pointer;padding:.5rem 0;min-height:2.75rem}
summary:focus-visible{outline:3px solid var(--actual);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.25rem .4rem;text-align:left}
td{font-variant-numeric:tabular-nums}
`.trim();
