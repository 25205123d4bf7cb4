import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { cellCents } from "./amounts.ts";
import { provenOrder } from "./days.ts";

/** What a column of a bank’s table says. */
export const COLUMN_ROLES = [
  "bookingDate",
  "date",
  "operationDate",
  "valueDate",
  "time",
  "zone",
  "amount",
  "net",
  "gross",
  "debit",
  "credit",
  "sense",
  "fee",
  "balance",
  "label",
  "operation",
  "currency",
  "originalAmount",
  "originalCurrency",
  "account",
  "id",
  "reference",
  "status",
  "impact",
  "ignore",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Words for whoever is on the other side: beside them, a number of an account is theirs. */
const OTHER_SIDE = /\b(?:payee|partner|counterparty|be?ne?ficiaire|contrepartie|tiers)\b/u;

/**
 * Words of headers, all of a rule, the first that fits. A letter whose accent was lost is left out of a header
 * before it is compared: `D?bit` is `dbit`.
 */
const RULES: readonly (readonly [ColumnRole, ...RegExp[]])[] = [
  ["ignore", /\bfrancs?\b|\bfrf\b|\btaux\b|\brate\b/u],
  ["originalAmount", /\b(?:original|foreign|origine|devises?)\b/u, /\b(?:amount|montant)\b/u],
  ["originalCurrency", /\b(?:original|foreign|origine)\b/u, /\b(?:currency|devise)\b/u],
  ["time", /^(?:time|heure)$/u],
  ["zone", /^(?:time ?zone|fuseau(?: horaire)?)$/u],
  ["valueDate", /^date ?(?:de )?val|^value date$|^valeur$/u],
  ["bookingDate", /\bdate\b/u, /\b(?:compta|comptable|booking|booked|completed|posted|posting)/u],
  ["operationDate", /^date ?(?:de l |d |de )?(?:op|achat|transaction)/u],
  ["bookingDate", /^date de fin\b/u],
  ["operationDate", /^date de de?but\b/u],
  ["operationDate", /^(?:started|transaction|purchase) date/u],
  ["date", /^dates?\b|\bdate$|^jour$|^created\b/u],
  ["sense", /^(?:sens|signe|d c|sens de l ope?ration|credit ?debit indicator)$/u],
  ["sense", /\bde?bits?\b/u, /\bcre?dits?\b/u],
  [
    "debit",
    /\bde?bits?\b|^(?:money|paid) out\b|^withdrawals?$|^retraits?$|^sorties?$|^de?penses?$/u,
  ],
  ["credit", /\bcre?dits?\b|^(?:money|paid) in\b|^deposits?$|^de?po?ts?$|^entre?es?$|^recettes?$/u],
  ["gross", /^gross\b|\bbrut\b|^avant commission$/u],
  ["fee", /^fees?\b|\bfrais\b|\bcommissions?\b/u],
  ["net", /^net\b|\bnet$/u],
  ["impact", /^(?:effet|impact) sur le solde$|^balance impact$/u],
  ["balance", /\bsolde\b|balance$/u],
  ["amount", /\bmontants?\b|\bamount\b|^somme$|^(?:euros?|eur)$/u],
  ["currency", /\bdevise\b|\bcurrency\b|^monnaie$/u],
  ["ignore", /\b(?:iban|bic|compte|account)\b/u, OTHER_SIDE],
  ["account", /^account ?num(?:ber)?$|^(?:nume?ro|n|no) (?:de |du )?compte$|^compte$|^iban$/u],
  ["status", /^(?:state|status|statut|e?tat)$/u],
  ["reference", /\bre?fe?re?nce\b/u, /\btxn\b|\bde la transaction\b|^transaction de\b/u],
  ["id", /^(?:transaction id|id transaction|nume?ro de transaction|id|fitid)$/u],
  ["id", /^re?fe?re?nces?(?: (?:de l )?ope?ration)?$/u],
  ["label", /\b(?:libe?lle?s?|description|motif|intitule?|de?tails?|communication|memo)\b/u],
  ["label", OTHER_SIDE],
  ["label", /^(?:label|name|nom|objet|comment(?:aire)?s?)$/u],
  ["label", /^(?:partner name|payment reference|nature de l ope?ration|ope?rations?)$/u],
  ["label", /^informations? comple?mentaires?$/u],
  ["operation", /^(?:transaction )?type\b|^nature$/u],
];

/** A header without case, accents and signs, and without letters that were damaged. */
export function headerKey(header: string): string {
  const bare = header.slice(0, 100).replace(/[\ufffd?]/gu, "");
  return foldText(bare.replace(/([a-z])([A-Z])/gu, "$1 $2"));
}

/** What a header says; null where its words are none of a bank. */
function roleOf(header: string): ColumnRole | null {
  const key = headerKey(header);
  if (key === "") return null;
  return RULES.find(([, ...words]) => words.every((one) => one.test(key)))?.[0] ?? null;
}

const DATES: ReadonlySet<ColumnRole> = new Set([
  "bookingDate",
  "date",
  "operationDate",
  "valueDate",
]);
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(["amount", "net", "debit", "credit"]);

const holdsData = (cell: string) => {
  const bare = cell.trim();
  return bare !== "" && (provenOrder(bare) !== null || "cents" in cellCents(bare));
};

/** As a day or an amount does: nearly every line of a table has one, and no header. */
const beginsWithFigure = (cell: string) => /^\s?[+\-−]?\d/u.test(cell);

/** The roles of a line that names the columns of a table; null for any other line. */
export function headerRoles(cells: readonly string[]): ColumnRole[] | null {
  if (cells.length < 2 || cells.length > 200 || cells.some(beginsWithFigure)) return null;
  const roles = cells.map((cell) => roleOf(cell) ?? "ignore");
  const isTable = roles.some((role) => DATES.has(role)) && roles.some((role) => AMOUNTS.has(role));
  return isTable && !cells.some(holdsData) ? roles : null;
}

/** How many columns the best header of some lines names. */
export function tableScore(rows: readonly TableRow[]): number {
  let best = 0;
  for (const { cells } of rows.slice(0, 100)) {
    const named = headerRoles(cells)?.filter((role) => role !== "ignore").length ?? 0;
    best = Math.max(best, named);
  }
  return best;
}

export interface Columns {
  readonly headers: readonly string[];
  readonly date: number;
  readonly operationDate: number | null;
  readonly valueDate: number | null;
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly labels: readonly number[];
  /** Whether what is paid is the amount without the fee that stands beside it. */
  readonly feeApart: boolean;
  /** Columns of which there is one at most. */
  readonly at: (role: ColumnRole) => number | null;
  /** The name of a column, as the file writes it. */
  readonly named: (column: number | null) => string;
  /** The currency that a header tells; null where it tells none. */
  readonly currency: string | null;
}

/** Which column is what, where several could be. */
export function columnsOf(
  roles: readonly ColumnRole[],
  headers: readonly string[],
): Columns | null {
  const names = headers.some((header) => OTHER_SIDE.test(headerKey(header)));
  const at = (role: ColumnRole) => {
    const found = role === "account" && names ? -1 : roles.indexOf(role);
    return found < 0 ? null : found;
  };
  const date = at("bookingDate") ?? at("date") ?? at("operationDate") ?? at("valueDate");
  const net = at("net");
  const amount = net ?? at("amount");
  const [debit, credit] = [at("debit"), at("credit")];
  if (date === null || (amount === null && debit === null && credit === null)) return null;
  const operation = at("operationDate");
  const value = at("valueDate");
  const twoColumns = debit !== null || credit !== null;
  const named = (column: number | null) =>
    column === null ? "" : (headers[column]?.trim() ?? "") || `column ${column + 1}`;
  return {
    headers,
    date,
    operationDate: operation === date ? null : operation,
    valueDate: value === date ? null : value,
    amount: twoColumns && net === null ? null : amount,
    debit: net === null ? debit : null,
    credit: net === null ? credit : null,
    labels: roles.flatMap((role, column) => (role === "label" ? [column] : [])),
    feeApart: net === null && !twoColumns && at("fee") !== null,
    at,
    named,
    currency: currencyIn(named(amount ?? debit ?? credit)),
  };
}

/** `Montant(EUROS)`, `Amount (USD)`. */
function currencyIn(header: string): string | null {
  if (/\beur(?:os?)?\b/iu.test(header)) return "EUR";
  return /\(([A-Z]{3})\)/u.exec(header)?.[1] ?? null;
}
