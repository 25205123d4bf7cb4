import { escapeHtml } from "../kernel/escape-html.ts";
import { spokenDate } from "../publication/spoken-dates.ts";

export interface KitPage {
  readonly vaultName: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: readonly string[];
  readonly fingerprint: string;
}

/** The sentences of a kit; the catalogue gives them. `{name}` stands for the vault's. */
export interface KitPageLabels {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly vault: string;
  readonly madeOn: string;
  readonly fingerprint: string;
  readonly words: string;
  readonly opens: string;
  readonly use: string;
  readonly steps: readonly string[];
  readonly keep: string;
  readonly rules: readonly string[];
}

/**
 * The kit as one page to print: nothing in it comes from elsewhere, nothing runs. The words are
 * French whatever the language of the sentences, and are to be typed as they stand.
 */
export function renderKitPage(kit: KitPage, labels: KitPageLabels): string {
  const facts = [
    [labels.vault, kit.vaultName],
    [labels.madeOn, spokenDate(kit.date, labels.language)],
    [labels.fingerprint, kit.fingerprint],
  ] as const;
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(labels.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(labels.title)}</h1>
<dl>
${facts.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`).join("\n")}
</dl>
<p class="opens">${escapeHtml(labels.opens.replaceAll("{name}", () => kit.vaultName))}</p>
<h2>${escapeHtml(labels.words)}</h2>
<ol class="words" lang="fr">
${kit.words.map((word) => `<li>${escapeHtml(word)}</li>`).join("\n")}
</ol>
<h2>${escapeHtml(labels.use)}</h2>
${list("ol", labels.steps)}
<h2>${escapeHtml(labels.keep)}</h2>
${list("ul", labels.rules)}
</body>
</html>
`;
}

function list(tag: "ol" | "ul", items: readonly string[]): string {
  return `<${tag}>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}\n</${tag}>`;
}

/** Black on white, on one A4 sheet, large enough for a hand to copy by a poor light. */
const STYLE = `
@page{size:A4;margin:18mm}
*{box-sizing:border-box}
html{font:10.5pt/1.45 Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif;color:#000;background:#fff}
body{margin:0;max-width:174mm}
h1{font-size:22pt;line-height:1.15;margin:0 0 4mm}
h2{font-size:12.5pt;margin:6mm 0 2mm;break-after:avoid}
p{margin:0 0 3mm}
dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 6mm;margin:0 0 4mm}
dt{color:#444}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
ol,ul{margin:0;padding-inline-start:6mm}
li{margin:0 0 1mm}
.opens{border:1.5pt solid #000;padding:3mm 4mm;margin:0}
.words{list-style:none;padding:0;display:grid;grid-template-columns:repeat(5,1fr);gap:0;counter-reset:word;border-inline-start:.5pt solid #777;border-block-start:.5pt solid #777}
.words li{counter-increment:word;margin:0;padding:2.2mm 2.5mm;border-inline-end:.5pt solid #777;border-block-end:.5pt solid #777;font-size:13pt;font-weight:600;line-height:1.2;break-inside:avoid}
.words li::before{content:counter(word);display:block;font-size:8pt;font-weight:400;color:#444;font-variant-numeric:tabular-nums}
`.trim();
