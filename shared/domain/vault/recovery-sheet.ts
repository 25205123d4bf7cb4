import { escapeHtml } from "../kernel/escape-html.ts";

/** One sheet of paper with 25 words on it, and what to do with them. Texts are not escaped yet. */
export interface RecoverySheet {
  readonly language: "fr" | "en";
  readonly title: string;
  /** What it belongs to, as terms and values. */
  readonly facts: readonly (readonly [term: string, value: string])[];
  /** What it opens. */
  readonly opens: string;
  readonly wordsTitle: string;
  readonly words: readonly string[];
  readonly use: string;
  readonly steps: readonly string[];
  readonly keep: string;
  readonly rules: readonly string[];
  /** The words as a square code, row by row, true where it is black. */
  readonly square?: {
    readonly modules: readonly (readonly boolean[])[];
    readonly caption: string;
  };
}

/**
 * The sheet as a page to print: nothing in it comes from elsewhere, nothing runs. The words are
 * French whatever the language of the sentences, and are to be typed as they stand.
 */
export function renderRecoverySheet(sheet: RecoverySheet): string {
  const { square } = sheet;
  const use = `<h2>${escapeHtml(sheet.use)}</h2>\n${list("ol", sheet.steps)}`;
  return `<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>${escapeHtml(sheet.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(sheet.title)}</h1>
<dl>
${sheet.facts.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`).join("\n")}
</dl>
<p class="opens">${escapeHtml(sheet.opens)}</p>
<h2>${escapeHtml(sheet.wordsTitle)}</h2>
<ol class="words" lang="fr">
${sheet.words.map((word) => `<li>${escapeHtml(word)}</li>`).join("\n")}
</ol>
${square === undefined ? use : `<div class="use">\n<div>\n${use}\n</div>\n${figure(square)}\n</div>`}
<h2>${escapeHtml(sheet.keep)}</h2>
${list("ul", sheet.rules)}
</body>
</html>
`;
}

function list(tag: "ol" | "ul", items: readonly string[]): string {
  return `<${tag}>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}\n</${tag}>`;
}

/** One path of unit squares, with the four light modules around it that readers ask for. */
function figure({ modules, caption }: NonNullable<RecoverySheet["square"]>): string {
  const runs = modules.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  const side = modules.length + 8;
  return `<figure>
<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="QR"><path d="${runs.join("")}"/></svg>
<figcaption>${escapeHtml(caption)}</figcaption>
</figure>`;
}

/** Black on white, on one A4 sheet, large enough for a hand to copy by a poor light. */
const STYLE = `
@page{size:A4;margin:16mm 18mm}
*{box-sizing:border-box}
html{font:10.5pt/1.42 Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif;color:#000;background:#fff}
body{margin:0;max-width:174mm}
h1{font-size:22pt;line-height:1.15;margin:0 0 4mm}
h2{font-size:12.5pt;margin:5mm 0 2mm;break-after:avoid}
p{margin:0 0 3mm}
dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 6mm;margin:0 0 4mm}
dt{color:#444}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
ol,ul{margin:0;padding-inline-start:6mm}
li{margin:0 0 1mm}
.opens{border:1.5pt solid #000;padding:3mm 4mm;margin:0}
.words{list-style:none;padding:0;display:grid;grid-template-columns:repeat(5,1fr);gap:0;counter-reset:word;border-inline-start:.5pt solid #777;border-block-start:.5pt solid #777}
.words li{counter-increment:word;margin:0;padding:2mm 2.5mm;border-inline-end:.5pt solid #777;border-block-end:.5pt solid #777;font-size:13pt;font-weight:600;line-height:1.2;break-inside:avoid}
.words li::before{content:counter(word);display:block;font-size:8pt;font-weight:400;color:#444;font-variant-numeric:tabular-nums}
.use{display:grid;grid-template-columns:1fr 46mm;gap:6mm;align-items:start;break-inside:avoid}
figure{margin:4mm 0 0}
svg{display:block;width:46mm;height:46mm;shape-rendering:crispEdges}
figcaption{font-size:8.5pt;line-height:1.3;color:#333;margin:1mm 0 0}
`.trim();
