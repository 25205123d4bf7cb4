import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import { spokenDate } from "#shared/domain/publication/spoken-dates.ts";
import { decimalOf } from "../money.ts";
import { referenceOf, type PaymentBatch } from "./batch.ts";

export interface ListLabels {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly from: string;
  readonly on: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly total: string;
  readonly fileName: string;
}

const STYLE = `@page{margin:18mm}body{font:10pt/1.4 sans-serif;color:#000}h1{font-size:15pt}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:2mm;border-bottom:.2mm solid #999}
td.sum,th.sum{text-align:right;white-space:nowrap}td.account{white-space:nowrap}tr{break-inside:avoid}`;

/** A batch as a list to print, for whoever types the transfers, or signs them. */
export function paymentListPage(batch: PaymentBatch, labels: ListLabels): string {
  const { language, title, columns } = labels;
  const amounts = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });
  // A decimal text is formatted exactly.
  const euros = (cents: number) => amounts.format(decimalOf(cents) as `${number}`);
  const [who, account, reference, label, sum] = columns.map(escapeHtml);
  const rows = batch.transfers.map(
    (one) =>
      `<tr><td>${escapeHtml(one.name)}</td><td class="account">${inFours(one.account)}</td>` +
      `<td>${referenceOf(one.expense)}</td><td>${escapeHtml(one.label)}</td>` +
      `<td class="sum">${escapeHtml(euros(one.cents))}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(labels.from)} ${escapeHtml(batch.name)}, ${inFours(batch.account)}<br>${escapeHtml(labels.on)} ${escapeHtml(spokenDate(batch.on, language))}</p>
<table>
<thead><tr><th scope="col">${who}</th><th scope="col">${account}</th><th scope="col">${reference}</th><th scope="col">${label}</th><th scope="col" class="sum">${sum}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
<tfoot><tr><th scope="row" colspan="4">${escapeHtml(labels.total)}</th><td class="sum">${escapeHtml(euros(batch.total))}</td></tr></tfoot>
</table>
</body>
</html>
`;
}

/** An account number as people read it. */
function inFours(account: string): string {
  return escapeHtml(account.replaceAll(/(.{4})(?=.)/gu, "$1 "));
}
