import { exactDay } from "#shared/domain/kernel/day-steps.ts";
import { COLUMNS, DAYS, NEEDED, SEPARATORS, type Column } from "./columns.ts";
import { isLatin9 } from "./latin9.ts";

/** What a rule of the file is about. */
type FecRule =
  | "name"
  | "encoding"
  | "separator"
  | "header"
  | "fields"
  | "empty_file"
  | "missing"
  | "day"
  | "amount"
  | "both_sides"
  | "no_side"
  | "account"
  | "outside_year"
  | "valid_date"
  | "before_entry"
  | "lettering"
  | "currency"
  | "unbalanced"
  | "two_dates"
  | "sequence"
  | "order";

/** A rule that is broken: where, by the line of the file from 1 on, and in which column. */
export interface FecViolation {
  readonly rule: FecRule;
  readonly line: number | null;
  readonly column: Column | null;
  readonly found: string;
}

export interface FecFile {
  /** `<SIREN>FEC<AAAAMMJJ>.txt`, the day being the last of the year. */
  readonly name: string;
  readonly text: string;
  /** The year that the file is of. */
  readonly start: string;
  readonly end: string;
}

type Line = Readonly<Record<Column, string>> & { readonly at: number };

/**
 * Every rule of the file’s specification that it breaks, in the order of its lines; none for a file that can be
 * handed over. An entry that does not balance is said, which the administration’s own tool no longer does.
 */
export function checkFec({ name, text, start, end }: FecFile): FecViolation[] {
  const found: FecViolation[] = [];
  const say = (rule: FecRule, line: number | null, column: Column | null, what: string) =>
    void found.push({ rule, line, column, found: what.slice(0, 80) });
  const named = /^(\d{9})FEC(\d{4})(\d{2})(\d{2})\.txt$/.exec(name);
  if (named === null || `${named[2]}-${named[3]}-${named[4]}` !== end)
    say("name", null, null, name);
  const rows = text
    .replace(/^\uFEFF/u, "")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  const [header = ""] = rows;
  const separator = SEPARATORS.find((one) => header.includes(one));
  if (separator === undefined) {
    say(header === "" ? "empty_file" : "separator", 1, null, header);
    return found;
  }
  if (header.split(separator).join("|") !== COLUMNS.join("|")) say("header", 1, null, header);
  if (rows.length === 1) say("empty_file", null, null, "");
  const lines: Line[] = [];
  const unread = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (!isLatin9(row)) say("encoding", index + 1, null, row);
    if (index === 0) continue;
    const cells = row.split(separator);
    if (cells.length === COLUMNS.length) lines.push({ ...lineOf(cells), at: index + 1 });
    else {
      say("fields", index + 1, null, String(cells.length));
      unread.add(cells[COLUMNS.indexOf("EcritureNum")] ?? "");
    }
  }
  const broken: Say = (rule, line, column) => say(rule, line.at, column, line[column]);
  for (const line of lines) checkLine(line, { start, end }, broken);
  checkEntries(lines, unread, say);
  return found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

type Say = (rule: FecRule, line: Line, column: Column) => void;

function lineOf(cells: readonly string[]): Readonly<Record<Column, string>> {
  const pairs = COLUMNS.map((column, index) => [column, cells[index]?.trim() ?? ""]);
  return Object.fromEntries(pairs) as Record<Column, string>;
}

function checkLine(line: Line, year: { start: string; end: string }, broken: Say): void {
  for (const column of NEEDED) {
    if (line[column] === "")
      broken(column === "ValidDate" ? "valid_date" : "missing", line, column);
  }
  for (const column of DAYS) {
    if (line[column] !== "" && dayOf(line[column]) === null) broken("day", line, column);
  }
  const date = dayOf(line.EcritureDate);
  if (date !== null && (date < year.start || date > year.end)) {
    broken("outside_year", line, "EcritureDate");
  }
  const valid = dayOf(line.ValidDate);
  if (date !== null && valid !== null && valid < date) broken("before_entry", line, "ValidDate");
  checkSides(line, broken);
  // Account numbers begin with three figures at least, of the chart's classes.
  if (line.CompteNum !== "" && !/^[1-9]\d{2}/.test(line.CompteNum))
    broken("account", line, "CompteNum");
  if ((line.EcritureLet === "") !== (line.DateLet === "")) broken("lettering", line, "DateLet");
  if ((line.Idevise === "") !== (line.Montantdevise === ""))
    broken("currency", line, "Montantdevise");
  if ((line.CompAuxNum === "") !== (line.CompAuxLib === "")) broken("missing", line, "CompAuxLib");
}

function checkSides(line: Line, broken: Say): void {
  const debit = centsOf(line.Debit);
  const credit = centsOf(line.Credit);
  if (line.Debit !== "" && debit === null) broken("amount", line, "Debit");
  if (line.Credit !== "" && credit === null) broken("amount", line, "Credit");
  if (debit === null || credit === null) return;
  if (debit !== 0 && credit !== 0) broken("both_sides", line, "Credit");
  if (debit === 0 && credit === 0) broken("no_side", line, "Debit");
}

type SayAt = (rule: FecRule, line: number | null, column: Column | null, found: string) => void;

/** Each entry of which every line was read balances, has one date, and its number follows the one before it without a hole. */
function checkEntries(lines: readonly Line[], unread: ReadonlySet<string>, say: SayAt): void {
  const entries = Map.groupBy(lines, ({ EcritureNum }) => EcritureNum);
  let last = 0;
  for (const [number, own] of entries) {
    const [first] = own;
    if (first === undefined || number === "") continue;
    const days = own.map(({ EcritureDate }) => dayOf(EcritureDate));
    if (!days.includes(null) && new Set(days).size > 1) {
      say("two_dates", first.at, "EcritureDate", number);
    }
    const sum = own.reduce(
      (all, { Debit, Credit }) => all + (centsOf(Debit) ?? 0) - (centsOf(Credit) ?? 0),
      0,
    );
    const isRead = own.every((one) => centsOf(one.Debit) !== null && centsOf(one.Credit) !== null);
    if (isRead && !unread.has(number) && sum !== 0)
      say("unbalanced", first.at, "EcritureNum", number);
    const isNext = Number(number) === last + 1;
    if (!isNext)
      say(Number(number) <= last ? "order" : "sequence", first.at, "EcritureNum", number);
    last = Number.isSafeInteger(Number(number)) ? Number(number) : last + 1;
  }
}

function dayOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : exactDay(Number(year), Number(month), Number(day));
}

/** `84,00`: a comma, two figures behind it, no space nor sign; in centimes. */
function centsOf(text: string): number | null {
  const [, whole, decimals] = /^(\d{1,12}),(\d{2})$/.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(decimals);
}
