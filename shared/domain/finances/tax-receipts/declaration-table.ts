import { decimalOf } from "../money.ts";
import type { Table } from "../sheets/table.ts";
import type { TaxYearView } from "./views.ts";

/** The words of the declaration that goes out; the catalogue gives them. */
export interface DeclarationLabels {
  readonly fileName: string;
  readonly title: string;
  /** `{collective}`, `{from}`, `{until}` */
  readonly detail: string;
  readonly what: string;
  readonly said: string;
  readonly amount: string;
  readonly issued: string;
  readonly mentioning: string;
  readonly cancelled: string;
  readonly deadline: string;
  readonly where: string;
}

const said = (day: string) => day.split("-").toReversed().join("/");
const amounts = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });

/** What is declared of a period, to copy into the form of the administration. */
export function declarationTable(
  declaration: TaxYearView["declaration"],
  collective: string,
  labels: DeclarationLabels,
): Table {
  const { from, until, deadline, cents, issued, mentioning, cancelled } = declaration;
  const rows: [string, string][] = [
    [labels.amount, amounts.format(decimalOf(cents) as `${number}`)],
    [labels.issued, String(issued)],
    [labels.mentioning, String(mentioning)],
    [labels.cancelled, String(cancelled)],
    [labels.deadline, said(deadline)],
  ];
  return {
    name: labels.fileName,
    title: labels.title,
    detail: `${labels.detail
      .replace("{collective}", () => collective)
      .replace("{from}", said(from))
      .replace("{until}", said(until))} ${labels.where}`,
    columns: [
      { label: labels.what, kind: "text" },
      { label: labels.said, kind: "text" },
    ],
    rows: rows.map((cells) => ({ kind: "line", cells })),
  };
}
