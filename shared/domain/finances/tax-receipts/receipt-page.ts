import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import { decimalOf, type Cents } from "../money.ts";
import type { Channel } from "../income/receipt.ts";
import type { DonorAddress } from "./address.ts";
import type { Nature } from "./gifts.ts";
import type { IssuingRegime } from "./regime.ts";

interface ReceiptLine {
  readonly on: string;
  readonly cents: Cents;
  readonly nature: Nature;
  readonly channel: Channel | null;
  readonly what: string;
}

/** All that a receipt says. */
export interface ReceiptDocument {
  readonly number: string;
  readonly issuedOn: string;
  /** The number of the cancelled one in whose stead it is. */
  readonly replaces: string | null;
  readonly issuer: IssuingRegime;
  readonly donor: { readonly name: string; readonly address: DonorAddress };
  readonly lines: readonly ReceiptLine[];
  readonly cents: Cents;
  /** The same in words. */
  readonly words: string;
}

/** The words of the form; the catalogue gives them, in French alone: it goes to the tax administration. */
export interface ReceiptLabels {
  readonly fileName: string;
  readonly title: string;
  readonly article: string;
  /** `{number}` */
  readonly order: string;
  readonly replaces: string;
  readonly issuer: string;
  readonly donor: string;
  readonly identifier: string;
  readonly address: string;
  readonly object: string;
  readonly quality: string;
  readonly name: string;
  readonly qualities: {
    readonly general_interest: string;
    /** `{day}` */
    readonly public_utility: string;
    /** `{day}`, `{reference}` */
    readonly rescript: string;
  };
  readonly received: string;
  readonly inWords: string;
  readonly certifies: string;
  readonly gifts: string;
  readonly columns: Readonly<Record<"day" | "form" | "nature" | "mode" | "amount", string>>;
  readonly forms: Readonly<Record<Nature, string>>;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly modes: Readonly<Record<Channel, string>>;
  readonly noMode: string;
  readonly total: string;
  /** `{town}`, `{day}` */
  readonly doneAt: string;
  readonly signature: string;
  readonly foot: string;
}

const STYLE = `@page{size:A4;margin:16mm 17mm}
body{font:10pt/1.4 "Inter",system-ui,sans-serif;color:#111;margin:0}
h1{font-size:15pt;line-height:1.25;margin:0 0 2pt}
h2{font-size:11pt;margin:0 0 4pt}
p{margin:0 0 4pt}
section{border:.75pt solid #777;padding:8pt 10pt;margin:9pt 0;break-inside:avoid}
dl{display:grid;grid-template-columns:34mm 1fr;gap:2pt 6pt;margin:0}
dt{color:#444}dd{margin:0;overflow-wrap:anywhere}
.sum{font-size:14pt;font-weight:600;font-variant-numeric:tabular-nums}
.quiet{color:#444}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;padding:3pt 6pt 3pt 0;border-bottom:.5pt solid #bbb;vertical-align:top}
tr{break-inside:avoid}
.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:0}
tfoot th,tfoot td{border-bottom:0;font-weight:600}
.sign{margin-top:12pt;min-height:34mm}
footer{font-size:8.5pt;color:#444;margin-top:10pt}`;

const amounts = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });
// A decimal text is formatted exactly.
const euros = (cents: Cents) => escapeHtml(amounts.format(decimalOf(cents) as `${number}`));
const day = (iso: string) => iso.split("-").toReversed().join("/");

/** A receipt as a page to print, by the model of the form: every mention, of what is not ticked nothing. */
export function receiptPage(document: ReceiptDocument, labels: ReceiptLabels): string {
  const { number, replaces, lines, cents, words } = document;
  const say = escapeHtml;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${say(labels.title)}, ${say(number)}</title><style>${STYLE}</style></head>
<body>
<h1>${say(labels.title)}</h1>
<p class="quiet">${say(labels.article)}</p>
<p><strong>${say(labels.order.replace("{number}", number))}</strong></p>
${replaces === null ? "" : `<p>${say(labels.replaces.replace("{number}", replaces))}</p>`}
${issuerPart(document, labels)}
${donorPart(document, labels)}
<section><p>${say(labels.received)}</p><p class="sum">*** ${euros(cents)} ***</p>
<p>${say(labels.inWords)} <strong>${say(words)}</strong></p><p>${say(labels.certifies)}</p></section>
<h2>${say(labels.gifts)}</h2>
<table><thead><tr>${(["day", "form", "nature", "mode"] as const).map((key) => `<th scope="col">${say(labels.columns[key])}</th>`).join("")}<th scope="col" class="amount">${say(labels.columns.amount)}</th></tr></thead>
<tbody>${lines.map((line) => row(line, labels)).join("")}</tbody>
<tfoot><tr><th scope="row" colspan="4">${say(labels.total)}</th><td class="amount">${euros(cents)}</td></tr></tfoot></table>
${signPart(document, labels)}
<footer>${say(labels.foot)}</footer>
</body></html>`;
}

function facts(pairs: readonly (readonly [string, string])[]): string {
  return `<dl>${pairs.map(([name, said]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(said)}</dd>`).join("")}</dl>`;
}

const oneLine = ({ street, postcode, town }: DonorAddress) => `${street}, ${postcode} ${town}`;

function issuerPart({ issuer }: ReceiptDocument, labels: ReceiptLabels): string {
  return `<section><h2>${escapeHtml(labels.issuer)}</h2>${facts([
    [labels.name, issuer.name],
    [labels.identifier, issuer.number],
    [labels.address, oneLine(issuer)],
    [labels.object, issuer.object],
    [labels.quality, qualityOf(issuer, labels)],
  ])}</section>`;
}

function qualityOf(issuer: IssuingRegime, { qualities }: ReceiptLabels): string {
  if (issuer.kind === "public_utility") {
    return qualities.public_utility.replace("{day}", day(issuer.decreeOn));
  }
  const { rescript } = issuer;
  if (rescript === null) return qualities.general_interest;
  const said = qualities.rescript
    .replace("{day}", day(rescript.on))
    .replace("{reference}", () => rescript.reference);
  return `${qualities.general_interest} ${said.trim()}`;
}

function donorPart({ donor }: ReceiptDocument, labels: ReceiptLabels): string {
  return `<section><h2>${escapeHtml(labels.donor)}</h2>${facts([
    [labels.name, donor.name],
    [labels.address, oneLine(donor.address)],
  ])}</section>`;
}

function row({ on, nature, channel, cents, what }: ReceiptLine, labels: ReceiptLabels): string {
  const hasMode = nature === "money" && channel !== null;
  const cells = [
    day(on),
    labels.forms[nature],
    // The form asks what it was where it is not money.
    nature === "money" || what === ""
      ? labels.natures[nature]
      : `${labels.natures[nature]} (${what})`,
    hasMode ? labels.modes[channel] : labels.noMode,
  ];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}<td class="amount">${euros(cents)}</td></tr>`;
}

function signPart({ issuer, issuedOn }: ReceiptDocument, labels: ReceiptLabels): string {
  const done = labels.doneAt.replace("{town}", () => issuer.town).replace("{day}", day(issuedOn));
  return `<div class="sign"><p>${escapeHtml(done)}</p><p>${escapeHtml(labels.signature)}<br>${escapeHtml(issuer.signer)}, ${escapeHtml(issuer.quality)}</p></div>`;
}
