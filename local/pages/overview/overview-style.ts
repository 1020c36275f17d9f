/** First page: three cards, then one card per criterion. */
export const OVERVIEW_STYLE = `
.steps{margin:0 0 1.2rem;padding-left:1.4rem;max-width:52rem}
.steps li{margin:.2rem 0}
.cards{display:grid;gap:1rem;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))}
.figure{font-size:1.05rem;margin:.2rem 0}
.figure b{font-size:1.9rem;font-variant-numeric:tabular-nums}
.latest{list-style:none;padding:0;margin:.3rem 0}
.latest li{padding:.3rem 0;border-top:1px solid var(--line)}
.criteria{list-style:none;padding:0;margin:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.criterion{background:#fff;border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem}
.criterion .head{display:flex;flex-wrap:wrap;gap:.3rem .8rem;justify-content:space-between;align-items:flex-start}
.criterion h3{flex:1 1 14rem}
.criterion .hint{margin:.1rem 0 .4rem}
.status{padding:.15rem .6rem;border-radius:4px;font-weight:700;font-size:.92rem}
.share{margin:0;display:flex;gap:.8rem;align-items:baseline;flex-wrap:wrap}
.share b{font-size:1.9rem;font-variant-numeric:tabular-nums;color:var(--blue)}
.bar{width:100%;height:18px;display:block;margin:.2rem 0 .5rem}
.bar .track{fill:#e4e9ee}
.bar .reached{fill:#2f6690}
.bar line{vector-effect:non-scaling-stroke;stroke-width:3}
.bar .plan{stroke:#b35c00}
.bar .target{stroke:#1c2630}
.key span{display:inline-block;width:1.1rem;height:.7rem;margin:0 .2rem 0 .7rem}
.key-reached{background:#2f6690}
.key .key-plan,.key .key-target{width:3px;height:1rem;vertical-align:-2px}
.key-plan{background:#b35c00}
.key-target{background:#1c2630}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.4rem 1rem;margin:0}
.facts dt{color:var(--quiet);font-size:.85rem}
.facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.criterion details{margin-top:.5rem;font-size:.92rem}
`;
