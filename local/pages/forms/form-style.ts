/** Forms on a phone: large print, large targets, one card per question. */
export const FORM_STYLE = `
.phone{max-width:40rem;margin:0 auto;padding:.6rem .75rem 4rem;font-size:1.12rem}
.phone .back{font-size:.9rem;margin:.3rem 0 .8rem}
.phone .card{margin-bottom:.8rem;padding:1.1rem}
.phone h1{margin:0 0 .5rem;font-size:1.5rem}
.phone .title{border-top:10px solid var(--blue)}
.phone .title p{margin:0}
.phone .help{font-size:1rem;margin:.25rem 0 .6rem}
.question>label,.question>legend{display:block;font-weight:700;font-size:1.18rem;line-height:1.35;padding:0}
.question>legend{float:left;width:100%}
.question>legend+*{clear:both}
.question>label.hint{font-weight:400;font-size:1rem;margin-top:.6rem}
fieldset.question{min-width:0;margin-left:0;margin-right:0}
.phone input[type=text],.phone input[type=email],.phone input[type=date],.phone select,.phone textarea{font-size:1.2rem;min-height:3.3rem}
.phone input.count{font-size:1.5rem;font-variant-numeric:tabular-nums;letter-spacing:.02em;max-width:14rem}
.choices{display:grid;gap:.2rem}
.choice{display:flex;align-items:center;gap:.7rem;padding:.55rem 0;min-height:3rem;overflow-wrap:anywhere}
.must{color:var(--red);text-decoration:none}
.question.wrong{border:2px solid var(--red)}
[aria-invalid=true]{border-color:var(--red)!important;border-width:2px!important}
.problem{color:var(--red);font-weight:600;margin:.55rem 0 0}
.problem span{display:inline-block;width:1.4rem;height:1.4rem;line-height:1.4rem;text-align:center;border-radius:50%;background:var(--red);color:var(--paper);font-size:.95rem}
.summary{border-left:6px solid var(--red);font-weight:600}
.send button{font-size:1.25rem;width:100%;min-height:3.6rem}
.send{margin:1.2rem 0}
.sent{border-left:6px solid var(--green);font-size:1.2rem}
.sent>p:first-child{margin-top:0}
.aside{background:transparent;border-style:dashed;font-size:.95rem}
`;
