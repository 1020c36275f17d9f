/** First page: three cards, then one card per criterion. */
export const OVERVIEW_STYLE = `
:root{--reached:#2f6690;--plan:#b35c00}
@media (prefers-color-scheme:dark){:root{--reached:#6fa8d6;--plan:#ffb454}}
.headline{margin:0 0 .4rem}
.headline p{margin:0 0 .2rem}
.headline .answer{font-size:1.35rem;line-height:1.3;font-weight:700;color:var(--head)}
.cards{display:grid;gap:1rem;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))}
.figure{font-size:1.05rem;margin:.2rem 0}
.figure b{font-size:1.9rem;font-variant-numeric:tabular-nums}
.latest{list-style:none;padding:0;margin:.3rem 0}
.latest li{padding:.3rem 0;border-top:1px solid var(--line)}
.criteria{list-style:none;padding:0;margin:0;background:var(--paper);border:1px solid var(--line);border-radius:8px}
.criterion{display:grid;grid-template-columns:16.5rem 10.5rem 1fr 18.5rem;gap:.1rem 1.2rem;align-items:center;padding:.4rem 1rem;border-top:1px solid var(--line)}
.criterion:first-child{border-top:0}
.criterion p{margin:0}
.criterion details{grid-column:1/-1;font-size:.88rem}
.overview-page h1{margin:.9rem 0 .3rem;font-size:1rem;color:var(--quiet)}
.key{margin:0 0 .4rem}
.key span{display:inline-block;margin-right:.9rem;white-space:nowrap}
.criterion details .facts{margin:.4rem 0}
.verdict{text-align:right}
.status{display:inline-block;padding:.2rem .6rem;border-radius:4px;font-weight:700;font-size:.9rem;line-height:1.3}
.share{display:flex;gap:0 .8rem;align-items:baseline;flex-wrap:wrap}
.share b{font-size:1.7rem;line-height:1.15;font-variant-numeric:tabular-nums;color:var(--head)}
.bar{width:100%;height:18px;display:block;margin:.1rem 0}
.bar .track{fill:var(--soft)}
.bar .reached{fill:var(--reached)}
.bar line{vector-effect:non-scaling-stroke;stroke-width:3}
.bar .plan{stroke:var(--plan)}
.bar .target{stroke:var(--ink)}
.key i{display:inline-block;width:1.1rem;height:.7rem;margin-right:.2rem}
.key-reached{background:var(--reached)}
.key .key-plan,.key .key-target{width:3px;height:1rem;vertical-align:-2px}
.key-plan{background:var(--plan)}
.key-target{background:var(--ink)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.4rem 1rem;margin:0}
.facts dt{color:var(--quiet);font-size:.85rem}
.facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
@media (max-width:64rem){.criterion{grid-template-columns:1fr auto}.criterion .way{grid-column:1/-1}.verdict{text-align:left}}
@media (max-width:40rem){.criterion{grid-template-columns:1fr}.verdict{grid-row:2}}
`;
