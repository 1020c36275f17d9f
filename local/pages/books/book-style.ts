/** Sheets as people know them: letters and numbers at the margins, tabs, notes, frozen rows and columns. */
export const BOOK_STYLE = `
.toolbar{display:flex;flex-wrap:wrap;gap:.6rem;align-items:flex-start;margin-bottom:.7rem}
.toolbar .finder{display:flex;gap:.4rem;align-items:center}
.toolbar .finder input{width:5rem}
.menu{background:var(--paper);border:1px solid var(--edge);border-radius:5px;padding:.45rem .8rem;min-height:2.8rem}
.menu[open]{flex-basis:100%}
.menu-items{display:flex;flex-wrap:wrap;gap:.4rem;margin:.6rem 0}
.menu-items hr{flex-basis:100%;width:100%;border:0;border-top:1px solid var(--line);margin:.2rem 0}
.menu input{max-width:24rem}
.menu label{display:block;font-size:.88rem;color:var(--quiet)}
.tabs ul{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0;overflow-x:auto;gap:2px}
.tabs a{display:block;padding:.5rem .8rem;background:var(--tab);color:var(--ink);text-decoration:none;white-space:nowrap;border:1px solid var(--line);border-bottom:3px solid transparent;border-radius:6px 6px 0 0;font-size:.92rem}
.tabs a[aria-current]{background:var(--paper);font-weight:700;border-bottom-color:var(--gold)}
.tabs .hidden-tab a{font-style:italic}
.tabs details{font-size:.9rem}
.sheet{color-scheme:light;overflow:auto;max-height:76vh;background:#fff;border:1px solid #b7c2cc;font:13.33px/1.3 Arial,"Liberation Sans",Helvetica,sans-serif;position:relative}
.grid{border-collapse:separate;border-spacing:0;table-layout:fixed;width:0;color:#000}
.grid td{border-right:1px solid #e3e7eb;border-bottom:1px solid #e3e7eb;padding:2px 3px;height:21px;background-clip:padding-box;background-color:#fff;cursor:cell}
.grid th{background:#eef1f4;color:#4a5661;font-weight:400;border-right:1px solid #c9d1d8;border-bottom:1px solid #c9d1d8;text-align:center;font-size:12px;padding:2px}
.grid tbody th,.grid thead th[scope=row]{position:sticky;left:0;z-index:2}
.grid thead{position:sticky;top:0;z-index:3}
.grid thead tr:last-child td,.grid thead tr:last-child th{border-bottom:2px solid #9aa7b3}
.grid .letters td{background:#eef1f4;position:sticky;left:0;z-index:2}
.grid .kept{position:sticky;z-index:1;border-right-color:#9aa7b3}
.grid .wrap{white-space:pre-wrap;overflow-wrap:anywhere}
.grid .clip{white-space:nowrap;overflow:hidden}
.grid .noted{background-image:linear-gradient(225deg,#1c2630 6px,#fff 6px 8px,transparent 8px)}
.grid .chosen{background-image:linear-gradient(315deg,#7d91a6 6px,transparent 6px)}
.grid .charts-here{cursor:auto;color:#38434d}
.grid .charts-here a{color:#0b5394}
.grid .selected{outline:2px solid #1a56a0;outline-offset:-2px;scroll-margin:5rem 1rem min(62vh,22rem)}
.note{display:none}
.noted:hover>.note,.noted:focus>.note{display:block;position:fixed;right:1rem;bottom:1rem;max-width:min(34rem,calc(100vw - 2rem));max-height:60vh;overflow:auto;z-index:20;background:var(--note);color:var(--ink);border:1px solid var(--note-edge);border-radius:6px;padding:.8rem 1rem;font:400 15px/1.45 "Noto Sans","Segoe UI",Roboto,Arial,sans-serif;text-align:left;white-space:pre-line;box-shadow:0 6px 24px rgba(20,30,40,.25)}
.cell-panel{position:sticky;bottom:0;z-index:10;background:var(--paper);border:1px solid var(--edge);border-top:4px solid var(--link);border-radius:0 0 6px 6px;padding:.6rem 1rem;box-shadow:0 -4px 18px rgba(20,30,40,.14);max-height:60vh;overflow:auto}
.cell-panel h2{margin:0 0 .4rem;font-size:1rem;display:flex;justify-content:space-between}
.cell-panel .close{font-weight:400}
.cell-edit{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.cell-edit select,.cell-edit textarea{flex:1 1 14rem;width:auto}
.cell-note{background:var(--note);border:1px solid var(--note-edge);border-radius:5px;padding:.6rem .8rem;margin:.6rem 0 0;font-size:.92rem}
.cell-value{margin:0}
.pager a,.pager b{padding:.2rem .4rem}
.charts{display:grid;gap:1rem;margin-top:1.4rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.chart{color-scheme:light;color:#1c2630;margin:0;min-width:0;background:#fff;--paper:#fff;--line:#d5dce2;--soft:#e8eef5;--link:#0b5394;border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem}
.chart figcaption{font-weight:700;color:#1f3a5f;font-size:1.1rem}
.chart svg[role=img]{width:100%;min-width:25rem;height:auto;display:block}
.chart text{font-size:12px;fill:#38434d}
.chart .rule{stroke:#dfe5ea}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;margin:.4rem 0;font-size:.92rem}
@media (max-width:44rem){.toolbar .button{padding:.4rem .6rem;min-height:2.4rem;font-size:.86rem}.tabs ul{flex-wrap:nowrap}.grid col.wide{width:136px!important}.grid.many .kept{position:static}.grid .kept{white-space:normal}.grid .wrap{overflow-wrap:break-word}}
`;
