import { escapeHtml } from "../kernel/escape-html.ts";
import { foldText } from "../kernel/text.ts";
import { spokenDate } from "../publication/spoken-dates.ts";

export interface SharePage {
  readonly vaultName: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  readonly holder: string;
  readonly number: number;
  readonly count: number;
  readonly threshold: number;
  readonly words: readonly string[];
  /** The same on every part of a set. */
  readonly fingerprint: string;
  /** The words as a square code, row by row, true where it is black. */
  readonly square: readonly (readonly boolean[])[];
}

/**
 * The sentences of a part; the catalogue gives them. `{name}`, `{number}`, `{count}`, `{threshold}` stand
 * for what the part says.
 */
export interface SharePageLabels {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly vault: string;
  readonly holder: string;
  readonly madeOn: string;
  readonly fingerprint: string;
  readonly words: string;
  readonly opens: string;
  readonly square: string;
  readonly use: string;
  readonly steps: readonly string[];
  readonly keep: string;
  readonly rules: readonly string[];
}

/** The text of a part's square code: its words in the letters that such codes hold best. */
export function squareText(words: readonly string[]): string {
  return words.map((word) => foldText(word).toUpperCase()).join(" ");
}

/** A part as one page to print: nothing in it comes from elsewhere, nothing runs. */
export function renderSharePage(page: SharePage, labels: SharePageLabels): string {
  const { number, count, threshold, vaultName } = page;
  const say = (sentence: string) =>
    escapeHtml(
      sentence
        .replaceAll("{number}", String(number))
        .replaceAll("{count}", String(count))
        .replaceAll("{threshold}", String(threshold))
        .replaceAll("{name}", () => vaultName),
    );
  const list = (tag: "ol" | "ul", items: readonly string[]) =>
    `<${tag}>\n${items.map((item) => `<li>${say(item)}</li>`).join("\n")}\n</${tag}>`;
  const facts = [
    [labels.vault, vaultName],
    [labels.holder, page.holder],
    [labels.madeOn, spokenDate(page.date, labels.language)],
    [labels.fingerprint, page.fingerprint],
  ] as const;
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say(labels.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${say(labels.title)}</h1>
<dl>
${facts.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`).join("\n")}
</dl>
<p class="opens">${say(labels.opens)}</p>
<h2>${say(labels.words)}</h2>
<ol class="words" lang="fr">
${page.words.map((word) => `<li>${escapeHtml(word)}</li>`).join("\n")}
</ol>
<div class="use">
<div>
<h2>${say(labels.use)}</h2>
${list("ol", labels.steps)}
</div>
<figure>
${squareSvg(page.square)}
<figcaption>${say(labels.square)}</figcaption>
</figure>
</div>
<h2>${say(labels.keep)}</h2>
${list("ul", labels.rules)}
</body>
</html>
`;
}

/** One path of unit squares, with the four light modules around it that readers ask for. */
function squareSvg(square: SharePage["square"]): string {
  const runs = square.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  const side = square.length + 8;
  return `<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="QR"><path d="${runs.join("")}"/></svg>`;
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
