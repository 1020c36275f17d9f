/** The walk: a line of numbered steps, the present one framed. */
export const WALK_STYLE = `
.walk{list-style:none;counter-reset:step;padding:0;margin:1rem 0;max-width:52rem;display:grid;gap:.6rem}
.walk-step{counter-increment:step;position:relative;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem .7rem 3.6rem}
.walk-step::before{content:counter(step);position:absolute;left:.9rem;top:.75rem;width:1.9rem;height:1.9rem;line-height:1.9rem;text-align:center;border-radius:50%;font-weight:700;background:var(--soft);color:var(--ink)}
.walk-step.done::before{background:var(--blue);color:#fff}
.walk-step.now{border:2px solid var(--link);box-shadow:0 2px 14px rgba(20,30,40,.12)}
.walk-step h2{margin:0 0 .2rem;font-size:1.05rem;display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:center}
.walk-step p{margin:.2rem 0 .5rem}
#buoc-nay{scroll-margin-top:11rem}
.walk-step.later p{color:var(--quiet)}
.look{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
.look a{padding:.3rem 0;font-weight:600}
.walk-progress{max-width:52rem}
.walk-progress p{margin:0 0 .2rem}
.walk-end{max-width:52rem;border-left:6px solid var(--green);margin-top:1rem}
.start-walk{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;justify-content:space-between;border-left:6px solid var(--gold);margin-bottom:1rem}
.start-walk p{margin:0;flex:1 1 22rem}
`;
