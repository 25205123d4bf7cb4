import type { Row, Table } from "../sheets/table.ts";
import type { ElectionKind } from "./ceiling.ts";
import type { GiftForm, Giver, Residence } from "./gifts.ts";
import type { ReceivedHeading, SpentHeading } from "./headings.ts";
import type { ElectionView, SpendingView } from "./views.ts";

/** The words of the tables of an account; the catalogue gives them. */
export interface CampaignTableLabels {
  readonly fileName: string;
  readonly names: Readonly<Record<"headings" | "spending" | "gifts" | "donors", string>>;
  readonly titles: Readonly<Record<"headings" | "spending" | "gifts" | "donors", string>>;
  readonly standing: string;
  readonly spent: string;
  readonly received: string;
  readonly total: string;
  readonly columns: Readonly<
    Record<
      | "heading"
      | "words"
      | "count"
      | "amount"
      | "exhibit"
      | "label"
      | "day"
      | "paidBy"
      | "repaidOn"
      | "candidate"
      | "supplier"
      | "giver"
      | "kind"
      | "form"
      | "residence"
      | "money"
      | "inKind"
      | "waived"
      | "over",
      string
    >
  >;
  readonly headings: Readonly<Record<`h${SpentHeading | ReceivedHeading}`, string>>;
  readonly kinds: Readonly<Record<ElectionKind, string>>;
  readonly paidBy: Readonly<Record<SpendingView["paidBy"], string>>;
  readonly givers: Readonly<Record<Giver, string>>;
  readonly forms: Readonly<Record<GiftForm, string>>;
  readonly residences: Readonly<Record<Residence, string>>;
  readonly notAsked: string;
}

/** The tables of a campaign account: by heading, exhibits, gifts, and what each donor gave to all candidates. */
export function accountTables(view: ElectionView, labels: CampaignTableLabels): Table[] {
  const { kind, place } = view.fields;
  const detail = `${labels.kinds[kind]}, ${place}. ${labels.standing}`;
  const named = (name: keyof CampaignTableLabels["names"]) => ({
    name: labels.names[name],
    title: labels.titles[name],
    detail,
  });
  return [
    { ...named("headings"), ...headingTable(view, labels) },
    { ...named("spending"), ...spendingTable(view, labels) },
    { ...named("gifts"), ...giftTable(view, labels) },
    { ...named("donors"), ...donorTable(view, labels) },
  ];
}

type Body = Pick<Table, "columns" | "rows">;

const line = (...cells: Row["cells"][number][]): Row => ({ kind: "line", cells });

function headingTable(
  view: ElectionView,
  { columns, headings, spent, received, total }: CampaignTableLabels,
): Body {
  const of = (sums: ElectionView["spentByHeading"] | ElectionView["receivedByHeading"]) =>
    sums.map(({ heading, count, cents }) => line(heading, headings[`h${heading}`], count, cents));
  return {
    columns: [
      { label: columns.heading, kind: "text" },
      { label: columns.words, kind: "text" },
      { label: columns.count, kind: "number" },
      { label: columns.amount, kind: "cents" },
    ],
    rows: [
      { kind: "heading", cells: ["", spent, null, null] },
      ...of(view.spentByHeading),
      { kind: "total", cells: ["", total, view.spending.length, view.spent] },
      { kind: "heading", cells: ["", received, null, null] },
      ...of(view.receivedByHeading),
      { kind: "total", cells: ["", total, view.gifts.length, view.received] },
    ],
  };
}

function spendingTable({ spending, spent }: ElectionView, labels: CampaignTableLabels): Body {
  const { columns, headings, paidBy, givers, total } = labels;
  return {
    columns: [
      { label: columns.exhibit, kind: "text" },
      { label: columns.heading, kind: "text" },
      { label: columns.words, kind: "text" },
      { label: columns.label, kind: "text" },
      { label: columns.day, kind: "date" },
      { label: columns.candidate, kind: "text" },
      { label: columns.supplier, kind: "text" },
      { label: columns.paidBy, kind: "text" },
      { label: columns.repaidOn, kind: "date" },
      { label: columns.amount, kind: "cents" },
    ],
    rows: [
      ...spending.map((one) =>
        line(
          one.exhibit,
          one.heading,
          headings[`h${one.heading}`],
          one.label,
          one.spentOn,
          one.candidateNamed?.name ?? "",
          givers[one.supplier],
          paidBy[one.paidBy],
          one.repaidOn,
          one.cents,
        ),
      ),
      { kind: "total", cells: ["", "", "", total, null, "", "", "", null, spent] },
    ],
  };
}

function giftTable({ gifts, received }: ElectionView, labels: CampaignTableLabels): Body {
  const { columns, headings, givers, forms, residences, notAsked, total } = labels;
  return {
    columns: [
      { label: columns.heading, kind: "text" },
      { label: columns.words, kind: "text" },
      { label: columns.day, kind: "date" },
      { label: columns.kind, kind: "text" },
      { label: columns.giver, kind: "text" },
      { label: columns.residence, kind: "text" },
      { label: columns.form, kind: "text" },
      { label: columns.candidate, kind: "text" },
      { label: columns.amount, kind: "cents" },
    ],
    rows: [
      ...gifts.map((one) =>
        line(
          one.heading,
          headings[`h${one.heading}`],
          one.receivedOn,
          givers[one.giver],
          one.personNamed?.name ?? one.name,
          one.giver !== "person"
            ? ""
            : one.residence === null
              ? notAsked
              : residences[one.residence],
          forms[one.form],
          one.candidateNamed?.name ?? "",
          one.cents,
        ),
      ),
      { kind: "total", cells: ["", total, null, "", "", "", "", "", received] },
    ],
  };
}

function donorTable({ donors }: ElectionView, { columns, total }: CampaignTableLabels): Body {
  return {
    columns: [
      { label: columns.giver, kind: "text" },
      { label: columns.money, kind: "cents" },
      { label: columns.inKind, kind: "cents" },
      { label: columns.waived, kind: "cents" },
      { label: total, kind: "cents" },
      { label: columns.over, kind: "cents" },
    ],
    rows: donors.map((one) =>
      line(one.name, one.money, one.inKind, one.waived, one.total, one.over),
    ),
  };
}
