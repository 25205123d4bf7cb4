import {
  emptyPerson,
  MOST_IN_LIST,
  PERSON_FIELDS,
  PERSON_LINES,
  type PersonFields,
} from "../people/person-fields.ts";
import type { MembershipStatus } from "../people/person.ts";
import { parseDate } from "./cell-dates.ts";
import { statusOfWord, statusWords, yesOrNo } from "./cell-words.ts";
import { isEmail, isPhone, splitEmails, splitPhones } from "./contacts.ts";
import { splitFullName } from "./full-name.ts";
import type { ImportField, RowRefusal } from "./import.ts";

export interface ImportedStatus {
  readonly status: MembershipStatus;
  /** The day of the import when the file does not tell. */
  readonly start: string;
  readonly end: string | null;
}

/** What a line of the file says of a person. */
export interface ImportedPerson {
  readonly fields: PersonFields;
  readonly statuses: readonly ImportedStatus[];
  /** Whether it says yes to publishing the name. */
  readonly consents: boolean;
}

export interface Refusal {
  readonly reason: RowRefusal;
  /** Null when it is the whole line. */
  readonly column: number | null;
  readonly value: string;
}

export type RowOutcome =
  | { kind: "blank" }
  | { kind: "person"; person: ImportedPerson }
  | { kind: "refused"; refusal: Refusal };

export type RowParser = (cells: readonly string[]) => RowOutcome;

export interface RowPlan {
  readonly columns: readonly ImportField[];
  /** Empty for a file without header. */
  readonly headers: readonly string[];
  readonly defaultStatus: MembershipStatus | null;
  /** The day of the import, for a status without a date. */
  readonly today: string;
}

/** Thrown and caught here only: a line is refused from any depth. */
class RefusedCell extends Error {
  readonly refusal: Refusal;
  constructor(reason: RowRefusal, column: number | null, value: string) {
    super(reason);
    this.refusal = { reason, column, value };
  }
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
const UNTIDY = /\s\s|[^\S ]/;

/** One line of text: runs of blanks, new lines and no-break spaces become one space. */
function cleanCell(cell: string): string {
  const trimmed = cell.trim();
  return UNTIDY.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}

/**
 * Makes the function that reads one line. Its checks are those of the schema of a person, written
 * out, since a line must cost microseconds; a property test holds the two together.
 */
export function rowParser(plan: RowPlan): RowParser {
  const width = plan.columns.length;
  const at = (field: ImportField) =>
    plan.columns.flatMap((candidate, index) => (candidate === field ? [index] : []));
  const one = (field: ImportField) => plan.columns.indexOf(field);
  const readName = nameReader(one("givenName"), one("familyName"), one("fullName"));
  const readStatuses = statusReader(plan, at("status"), one("statusStart"), one("statusEnd"));
  const lines = PERSON_LINES.filter((name) => name !== "givenName" && name !== "familyName").map(
    (name) => ({ name, column: one(name), max: PERSON_FIELDS[name].max }),
  );
  const [emails, phones, notes] = [at("email"), at("phone"), at("notes")];
  const consent = one("publishConsent");

  function read(cells: readonly string[]): ImportedPerson {
    const statuses = readStatuses(cells);
    const fields = Object.assign(emptyPerson(), readName(cells, statuses));
    fields.emails = listOf(cells, emails, splitEmails, isEmail, "bad_email");
    fields.phones = listOf(cells, phones, splitPhones, isPhone, "bad_phone");
    for (const { name, column, max } of lines) fields[name] = lineOf(cells, column, max);
    fields.notes = notesOf(cells, notes);
    return { fields, statuses, consents: consentOf(cells, consent) };
  }

  return (cells) => {
    try {
      if (cells.every((cell) => cell.trim() === "")) return { kind: "blank" };
      checkShape(cells, width);
      return { kind: "person", person: read(cells) };
    } catch (error) {
      if (error instanceof RefusedCell) return { kind: "refused", refusal: error.refusal };
      throw error;
    }
  };
}

/** A separator too many at the end of a line is no cell. */
function checkShape(cells: readonly string[], width: number): void {
  const control = cells.findIndex((cell) => CONTROL.test(cell));
  if (control >= 0) throw new RefusedCell("control_character", control, "");
  if (cells.length < width) throw new RefusedCell("too_few_cells", null, String(cells.length));
  for (let i = width; i < cells.length; i++) {
    if (cells[i] !== "") throw new RefusedCell("too_many_cells", null, String(cells.length));
  }
}

function lineOf(cells: readonly string[], index: number, max: number): string {
  if (index < 0) return "";
  const text = cleanCell(cells[index] ?? "");
  if (text.length > max) throw new RefusedCell("value_too_long", index, text.slice(0, 80));
  return text;
}

function listOf(
  cells: readonly string[],
  indexes: readonly number[],
  split: (cell: string) => string[],
  isGood: (part: string) => boolean,
  reason: RowRefusal,
): string[] {
  const found: string[] = [];
  for (const index of indexes) {
    const cell = cleanCell(cells[index] ?? "");
    if (cell === "") continue;
    for (const part of split(cell)) {
      if (!isGood(part)) throw new RefusedCell(reason, index, cell.slice(0, 80));
      if (!found.includes(part)) found.push(part);
    }
    if (found.length > MOST_IN_LIST) throw new RefusedCell("value_too_long", index, cell);
  }
  return found;
}

function notesOf(cells: readonly string[], indexes: readonly number[]): string {
  const parts = indexes.map((index) => (cells[index] ?? "").trim()).filter((part) => part !== "");
  const notes = parts.join("\n");
  if (notes.length > PERSON_FIELDS.notes.max) {
    throw new RefusedCell("value_too_long", indexes[0] ?? null, notes.slice(0, 80));
  }
  return notes;
}

function consentOf(cells: readonly string[], index: number): boolean {
  if (index < 0) return false;
  const cell = cells[index] ?? "";
  const answer = yesOrNo(cell);
  if (answer === null) throw new RefusedCell("bad_consent", index, cell.slice(0, 80));
  return answer === "yes";
}

type Name = Pick<PersonFields, "givenName" | "familyName">;

function nameReader(given: number, family: number, full: number) {
  return (cells: readonly string[], statuses: readonly ImportedStatus[]): Name => {
    let givenName = lineOf(cells, given, PERSON_FIELDS.givenName.max);
    let familyName = lineOf(cells, family, PERSON_FIELDS.familyName.max);
    if (givenName === "" && familyName === "" && full >= 0) {
      const whole = lineOf(cells, full, PERSON_FIELDS.familyName.max);
      const organisation = statuses.some(({ status }) => status === "supporting_organisation");
      ({ givenName, familyName } = organisation
        ? { givenName: "", familyName: whole }
        : splitFullName(whole));
    }
    if (givenName === "" && familyName === "") {
      const column = [family, given, full].find((index) => index >= 0) ?? null;
      throw new RefusedCell("name_missing", column, "");
    }
    return { givenName, familyName };
  };
}

function dateOf(cells: readonly string[], index: number): string | null {
  const text = index < 0 ? "" : (cells[index] ?? "").trim();
  if (text === "") return null;
  const date = parseDate(text);
  if (date === null) throw new RefusedCell("bad_date", index, text.slice(0, 80));
  return date;
}

function statusReader(plan: RowPlan, columns: readonly number[], start: number, end: number) {
  /** Columns that are a status by their header, and hold yes or no. */
  const named = new Map(columns.map((index) => [index, statusOfWord(plan.headers[index] ?? "")]));

  function inCell(cells: readonly string[], index: number): MembershipStatus[] {
    const cell = cleanCell(cells[index] ?? "");
    const answer = yesOrNo(cell);
    if (answer === "no") return [];
    const byHeader = named.get(index) ?? null;
    if (answer === "yes" && byHeader !== null) return [byHeader];
    return statusWords(cell).map((word) => {
      const status = statusOfWord(word);
      if (status === null) throw new RefusedCell("bad_status", index, word.slice(0, 80));
      return status;
    });
  }

  return (cells: readonly string[]): ImportedStatus[] => {
    const from = dateOf(cells, start) ?? plan.today;
    const until = dateOf(cells, end);
    if (until !== null && until < from) {
      throw new RefusedCell("end_before_start", end, (cells[end] ?? "").trim());
    }
    const held = new Set<MembershipStatus>();
    for (const index of columns) for (const status of inCell(cells, index)) held.add(status);
    if (columns.length === 0 && plan.defaultStatus !== null) held.add(plan.defaultStatus);
    return Array.from(held, (status) => ({ status, start: from, end: until }));
  };
}
