/** The whole style of a public page: no font, image or sheet from elsewhere; prints on A4. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1d1c1a;--soft:#5c5851;--paper:#fdfcf9;--line:#ddd8ce;--accent:#7a2e1d;--wash:#f6f1e7}
@media (prefers-color-scheme:dark){:root{--ink:#ece8e0;--soft:#aba498;--paper:#191816;--line:#3a3732;--accent:#f0a58c;--wash:#242220}}
*{box-sizing:border-box}
html{font:1.0625rem/1.6 Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{margin:0;padding:clamp(1.25rem,5vw,4rem) 1.25rem 4rem}
header,main,footer{max-width:40rem;margin-inline:auto}
h1,h2,h3,h4,h5{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.5rem);letter-spacing:-.01em;margin:0 0 .75rem}
h2{font-size:1.375rem;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.125rem;margin:2.25rem 0 .5rem}
h4{font-size:1rem;margin:1.5rem 0 .25rem}
h5{font-size:1rem;font-style:italic;font-weight:400;margin:1.25rem 0 .25rem}
p,ul,ol,blockquote{margin:.75rem 0;overflow-wrap:anywhere}
ul,ol{padding-inline-start:1.5rem}
li>p:first-child{margin-top:0}
li>p:last-child{margin-bottom:0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);color:var(--soft)}
table{width:100%;margin:1rem 0;border-collapse:collapse;font-size:.9375rem;line-height:1.45}
th,td{padding:.375rem .5rem;border:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{background:var(--wash)}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
.who{margin:0 0 .25rem;color:var(--accent);font-weight:600}
.facts{list-style:none;padding:0;margin:0;color:var(--soft)}
.facts li:first-child{color:var(--ink)}
.outcomes{list-style:none;padding:0}
.outcomes>li{padding:.875rem 0;border-bottom:1px solid var(--line)}
.outcomes>li:last-child{border-bottom:0}
.outcomes p{margin:0}
.decided{font-size:1.125rem}
.small{color:var(--soft);font-size:.9375rem}
.note{margin:1.25rem 0;padding:.875rem 1.125rem;background:var(--wash);border-inline-start:3px solid var(--accent)}
.note p{margin:0}
.note .kind{color:var(--accent);font-size:.875rem;font-weight:700}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
@media print{@page{size:A4;margin:20mm}:root{--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--accent:#000;--wash:#fff}html{font-size:11pt}body{padding:0}h2,h3,h4{break-after:avoid}.outcomes>li,.note,tr{break-inside:avoid}thead{display:table-header-group}a{color:inherit}}
`.trim();
