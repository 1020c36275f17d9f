import { BOOK_STYLE } from '../books/book-style';
import { FORM_STYLE } from '../forms/form-style';
import { OVERVIEW_STYLE } from '../overview/overview-style';
import { WALK_STYLE } from '../walk/walk-style';

/** Colours of text and background keep a contrast of at least 4.5. */
const FRAME_STYLE = `
:root{color-scheme:light dark;--ink:#1c2630;--quiet:#51606d;--line:#d5dce2;--edge:#7d91a6;--paper:#fff;--ground:#f3f5f7;--soft:#e8eef5;--tab:#e3e9ef;--head:#1f3a5f;--blue:#1f3a5f;--blue-dark:#16304f;--link:#0b5394;--red:#a61b1b;--gold:#c9971c;--green:#0b5d4e;--note:#fffbe9;--note-edge:#b58b1f;--ring:#b35900}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--quiet:#aebac6;--line:#3a4550;--edge:#7388a0;--paper:#1d252d;--ground:#12181e;--soft:#2a3641;--tab:#2a3641;--head:#bcd4f2;--blue:#24497a;--blue-dark:#132a47;--link:#8fc1ff;--red:#ff9c93;--gold:#e0b64a;--green:#4fb8a0;--note:#332c16;--note-edge:#b58b1f;--ring:#ffb454}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;font-size:17px}
body{margin:0;background:var(--ground);color:var(--ink);font-family:"Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;line-height:1.5}
body.busy{cursor:progress}
.busy-note{position:fixed;left:50%;bottom:1rem;transform:translateX(-50%);margin:0;padding:.6rem 1.4rem;border-radius:2rem;background:var(--blue);color:#fff;font-weight:600;z-index:30;box-shadow:0 4px 18px rgba(20,30,40,.3)}
.inner{max-width:84rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--ring);outline-offset:2px}
h1{font-size:1.55rem;line-height:1.25;margin:1.4rem 0 .9rem;color:var(--head)}
h2{font-size:1.15rem;line-height:1.3;margin:1.8rem 0 .6rem;color:var(--head)}
h3{font-size:1rem;line-height:1.35;margin:0}
main{padding-bottom:4rem}
.hint,.help{color:var(--quiet);font-size:.88rem}
.lines{white-space:pre-line;overflow-wrap:anywhere}
.lead{max-width:44rem}
.banner{background:var(--blue);color:#fff;border-top:5px solid var(--gold)}
.banner>.inner{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem 1.2rem;padding-top:.8rem;padding-bottom:.7rem}
.banner p{margin:0}
.banner .owner{flex-basis:100%;font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:#d7e0ea}
.banner .name{color:#fff;text-decoration:none;font-weight:700;font-size:1.3rem}
.banner .mark{font-size:.8rem;border:1px solid #9fb2c8;border-radius:3px;padding:0 .5rem}
.banner .clock{margin-left:auto;font-variant-numeric:tabular-nums}
.banner .hint{color:#d7e0ea}
.banner nav{background:var(--blue-dark)}
.banner nav ul{display:flex;list-style:none;overflow-x:auto;gap:.2rem}
.banner nav a{display:block;padding:.65rem .75rem;color:#fff;text-decoration:none;white-space:nowrap;border-bottom:3px solid transparent}
.banner nav a:hover{background:#26486f}
.banner nav a[aria-current]{border-bottom-color:var(--gold);font-weight:700}
.banner :focus-visible{outline-color:#ffc861}
button,.button{font:inherit;font-weight:600;display:inline-block;padding:.55rem 1rem;min-height:2.8rem;border:1px solid var(--edge);border-radius:5px;background:var(--paper);color:var(--head);cursor:pointer;text-decoration:none}
.button{display:inline-flex;align-items:center}
button:hover,.button:hover{background:var(--soft)}
button.main{background:var(--blue);border-color:var(--blue);color:#fff}
button.main:hover{background:var(--blue-dark)}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem}
input[type=text],input[type=email],input[type=date],select,textarea{font:inherit;color:inherit;width:100%;padding:.5rem .6rem;border:1px solid var(--edge);border-radius:5px;background:var(--paper)}
input[type=radio]{width:1.35rem;height:1.35rem;flex:none;margin:0;accent-color:var(--link)}
.card{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem}
.card>h2:first-child{margin-top:0}
.card>h3:first-child{color:var(--head);font-size:1.1rem;margin-bottom:.4rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.message{background:var(--paper);border:1px solid var(--line);border-left:6px solid var(--green);border-radius:5px;padding:.6rem 1rem;margin:0 0 .7rem}
.message p{margin:.1rem 0 0}
.message.trouble{border-left-color:var(--red)}
.message.dialog{border-left-color:var(--link)}
.tag{font-size:.85rem;font-weight:600;padding:.1rem .5rem;border-radius:3px;white-space:nowrap;background:#e4e7eb;color:#333a42}
.tag.green{background:#dcf1eb;color:#0b3d33}
.tag.amber{background:#ffecb8;color:#4a3500}
.tag.red{background:#f9dcd6;color:#7a1010}
.entries{list-style:none;margin:0;padding:0;background:var(--paper);border:1px solid var(--line);border-radius:8px}
.entry{padding:.7rem 1rem;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.15rem .8rem;align-items:baseline}
.entry:first-child{border-top:0}
.entry a{font-weight:600;flex:1 1 16rem}
.entry .hint{flex-basis:100%}
.empty{background:var(--paper);border:1px dashed var(--edge);border-radius:8px;padding:1rem;color:var(--quiet)}
.scroll{overflow-x:auto}
table.plain{border-collapse:collapse;background:var(--paper);width:100%;font-size:.92rem}
table.plain th,table.plain td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
table.plain thead th{background:var(--soft)}
code{font-family:"DejaVu Sans Mono",Consolas,monospace;font-size:.9em}
.members{max-height:14rem;overflow:auto;margin:.3rem 0;padding-left:2.2rem}
.addresses{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem;margin:0}
.addresses div{display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.addresses dt{flex:0 0 6rem;color:var(--quiet)}
.addresses dd{margin:0;overflow-wrap:anywhere;flex:1 1 12rem}
.mail{width:100%;resize:vertical;border:1px solid var(--line);border-radius:8px;background:#fff}
.plain-text{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1rem;font-size:.95rem}
.gauges{list-style:none;padding:0;margin:0;display:grid;gap:.6rem;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}
.gauge{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem}
.gauge b{float:right}
meter,progress{width:100%;height:.8rem;accent-color:var(--link)}
summary{cursor:pointer;color:var(--link);padding:.3rem 0}
@media (max-width:40rem){.banner .clock{margin-left:0;flex-basis:100%}.banner nav .inner{padding:0 .3rem}h1{font-size:1.35rem}}
@media (prefers-reduced-motion:no-preference){.busy-note{animation:pulse 1s ease-in-out infinite alternate}@keyframes pulse{to{opacity:.7}}}
@media print{.banner nav,.buttons,.toolbar{display:none}}
`;

/** The one style sheet of the pages. */
export const STYLE_SHEET = [FRAME_STYLE, OVERVIEW_STYLE, WALK_STYLE, FORM_STYLE, BOOK_STYLE].join('');
