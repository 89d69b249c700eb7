const STEPS = Array.from({ length: 10 }, (_, step) => step);
const heat = STEPS.map((step) => `.heat-${step}{fill:var(--rate);fill-opacity:${(0.06 + step * 0.1).toFixed(2)}}`).join(
  "\n",
);
const onHeat = (from: number): string =>
  STEPS.filter((step) => step >= from)
    .map((step) => `svg text.on-heat-${step}`)
    .join(",");

/**
 * The page's only style: no font, picture or colour from elsewhere. Hues are of the Okabe–Ito set, which people with
 * any colour vision tell apart; no meaning rests on colour alone.
 */
export const STYLE: string = `
:root{color-scheme:light dark;--page:#f4f6f8;--card:#fff;--ink:#17212b;--muted:#55626f;--line:#d5dce3;--track:#e4e9ee;
--rate:#0072b2;--on-rate:#fff;--not-sent:#e69f00;--failed:#d55e00;--returned:#b5588f;--count:#9fb3c4;--warn:#fff3d6}
@media (prefers-color-scheme:dark){:root{--page:#10151b;--card:#1a2129;--ink:#e7edf3;--muted:#a3b1be;--line:#333f4b;
--track:#2a343e;--rate:#56b4e9;--on-rate:#0b1218;--not-sent:#e69f00;--failed:#e8743a;--returned:#d48ab5;--count:#51667a;--warn:#3b3115}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:64rem;margin:0 auto;padding:1rem}
header.page{margin:1rem 0}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0;max-width:58rem}
.en{color:var(--muted);font-weight:400;font-size:.85em}
h1 .en,h2 .en,.note .en{display:block}
section{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.1rem;margin:0 0 1rem}
.grid{display:grid;gap:0 1rem}
.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;color:var(--muted);margin:.4rem 0;padding:0;list-style:none}
.facts b{color:var(--ink);font-weight:600}
.headline{display:grid;gap:.5rem 2rem}
.big{font-size:3.4rem;line-height:1.05;font-weight:700;color:var(--rate);font-variant-numeric:tabular-nums;white-space:nowrap}
.ratio{font-variant-numeric:tabular-nums}
.note{border-left:.25rem solid var(--line);padding-left:.75rem;color:var(--muted)}
.warning{background:var(--warn);border-left:.25rem solid var(--not-sent);padding:.5rem .75rem}
.badge{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;font-size:.8rem;white-space:nowrap}
.badge.assumed{border-style:dashed}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;overflow-wrap:anywhere;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{font-size:.8rem;color:var(--muted);font-weight:600}
tbody th{font-weight:500}
#assumptions table{table-layout:fixed;font-size:.82rem}
#assumptions thead th:nth-child(1){width:36%}#assumptions thead th:nth-child(2){width:18%}#assumptions thead th:nth-child(3){width:11%}
.n{text-align:right;white-space:nowrap}
code{font-size:.85em;color:var(--muted);overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--muted);margin:.5rem 0}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0 0 .25rem;padding:0;list-style:none;font-size:.85rem}
.legend svg{width:.8rem;height:.8rem;margin-right:.35rem;vertical-align:-.05rem}
svg.chart{display:block;max-width:100%;height:auto}
svg text{fill:var(--ink);font-size:13px;font-family:inherit;font-variant-numeric:tabular-nums}
svg .small{font-size:11.5px;fill:var(--muted)}
svg .head{font-size:12.5px;font-weight:600}
svg .number{font-weight:600}
svg .halo{paint-order:stroke;stroke:var(--card);stroke-width:4px;fill:var(--ink)}
.track{fill:var(--track)}
.rate{fill:var(--rate)}
.all{fill:var(--muted)}
.count{fill:var(--count)}
.stage-not-sent{fill:var(--not-sent)}
.stage-failed{fill:var(--failed)}
.stage-returned{fill:var(--returned)}
line.grid{stroke:var(--line)}
.link{stroke:var(--muted);stroke-dasharray:2 2}
.tick{stroke:var(--ink);stroke-width:2}
.mark{stroke:var(--ink);stroke-dasharray:6 4}
.mark-1{stroke:var(--failed);stroke-dasharray:2 3}
.curve{fill:none;stroke:var(--rate);stroke-width:2.5;stroke-linejoin:round}
.dot{fill:var(--card);stroke:var(--rate);stroke-width:2}
.heat-none{fill:none;stroke:var(--line);stroke-dasharray:2 2}
${heat}
svg text[class*=on-heat]{fill:var(--ink)}
${onHeat(8)}{fill:var(--on-rate)}
@media (prefers-color-scheme:dark){${onHeat(6)}{fill:var(--on-rate)}}
.wide{display:none}
footer{color:var(--muted);font-size:.85rem;margin:1rem 0 2rem}
@media (min-width:44rem){.wide{display:block}.narrow{display:none}.headline{grid-template-columns:auto 1fr;align-items:center}}
@media (min-width:60rem){.grid.two{grid-template-columns:1fr 1fr}}
@media (max-width:43.99rem){main{padding:.75rem}section{padding:.85rem .8rem}
table.stack thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
table.stack tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
table.stack th,table.stack td{display:block;border:0;padding:.1rem 0;text-align:left;white-space:normal}
table.stack td[data-title]::before{content:attr(data-title) ": ";color:var(--muted);font-size:.85em}}
@media print{:root{--page:#fff;--card:#fff;--ink:#000;--muted:#444;--line:#bbb;--track:#e4e9ee;--rate:#0072b2;--on-rate:#fff;--count:#9fb3c4}
body{font-size:10pt}main{max-width:none;padding:0}section{border:0;border-top:1px solid var(--line);border-radius:0;padding:.6rem 0;margin:0}
h2,h3,.legend{break-after:avoid;break-inside:avoid}svg.chart,tr{break-inside:avoid}.wide{display:block}.narrow{display:none}
details::details-content{content-visibility:visible;display:block}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trimStart();
