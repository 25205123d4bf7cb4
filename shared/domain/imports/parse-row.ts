import {
  emptyPerson,
  PERSON_FIELDS,
  PERSON_LINES,
  type PersonFields,
} from "../people/person-fields.ts";
import { Name } from "../kernel/name.ts";
import type { MembershipStatus } from "../people/person.ts";
import type { ToCheck } from "../people/to-check.ts";
import { dateOrder, isNoDate, parseDate, type DateOrder } from "./cell-dates.ts";
import { yesOrNo } from "./cell-words.ts";
import { doubtsToCheck } from "./doubts-to-check.ts";
import { readEmails, readPhones, saysNone } from "./contacts.ts";
import { nameHabit } from "./full-name.ts";
import {
  groupCells,
  groupDaysReader,
  type GroupCellReader,
  type GroupDays,
} from "./group-columns.ts";
import { countryColumns, isAbroad } from "./lost-zeros.ts";
import type { ImportField, Meaning, RowRefusal } from "./import.ts";
import { addressReader } from "./read-address.ts";
import { displayNameIn, nameOfEmail, wholeName } from "./email-name.ts";
import { cleanCell, lineOf, listOf, shapedCells } from "./row-cells.ts";
import { nameReader } from "./row-name.ts";
import { RowNotes, type Doubt } from "./row-notes.ts";
import { saysUnsubscribed } from "./subscription.ts";
import { meaningsOf, statusReader, type ImportedStatus, type MeaningOf } from "./row-status.ts";

export type { Doubt } from "./row-notes.ts";
export type { ImportedStatus } from "./row-status.ts";

/** What a line of the file says of a person. */
export interface ImportedPerson {
  readonly fields: PersonFields;
  readonly statuses: readonly ImportedStatus[];
  /** Whether it says yes to publishing the name. */
  readonly consents: boolean;
  /** When they were born, as far as the line tells: not kept, it tells namesakes apart. */
  readonly birth: string;
  /** Names under its columns of groups. */
  readonly groups: readonly string[];
  readonly inGroups: GroupDays;
  /** Words of cells that could not be read, which the notes have. */
  readonly kept: readonly string[];
  /** What somebody is to look at, once the person is in the roster. */
  readonly toCheck: readonly ToCheck[];
}

export interface Refusal {
  readonly reason: RowRefusal;
  /** Null when it is the whole line. */
  readonly column: number | null;
  readonly value: string;
}

export type RowOutcome =
  | { kind: "blank" }
  | { kind: "person"; person: ImportedPerson; doubts: readonly Doubt[] }
  | { kind: "refused"; refusal: Refusal };

export type RowParser = (cells: readonly string[]) => RowOutcome;

export interface RowPlan {
  readonly columns: readonly ImportField[];
  /** Empty for a file without header. */
  readonly headers: readonly string[];
  /** What everyone is, when no column says: undefined where nobody has said so. */
  readonly defaultStatus: MembershipStatus | null | undefined;
  /** The day of the import, for a status without a date. */
  readonly today: string;
  /** Some lines of the file: how its columns write names and dates is learnt from them. */
  readonly samples?: readonly (readonly string[])[];
  readonly meanings?: readonly Meaning[];
  /** How a cell of groups is read; without, none is. */
  readonly readGroups?: (cell: string) => string[];
}

const LONGEST = PERSON_FIELDS.notes.max;
/** Columns whose order of day and month is learnt. */
const DAYS = ["statusStart", "statusEnd", "groupStart", "groupEnd", "birthDate"] as const;

/**
 * Makes the function that reads one line. A cell that cannot be read never refuses a person: its
 * words are kept in the notes, and it is said to be looked at. Its checks are those of the schema of
 * a person, written out, since a line must cost microseconds; a property test holds the two together.
 */
export function rowParser(plan: RowPlan): RowParser {
  const { columns, headers, samples = [] } = plan;
  const at = (field: ImportField) =>
    columns.flatMap((candidate, index) => (candidate === field ? [index] : []));
  const one = (field: ImportField) => columns.indexOf(field);
  const sampled = (index: number) => samples.map((cells) => cells[index] ?? "");
  const orders = new Map<number, DateOrder>(
    DAYS.flatMap(at).map((index) => [index, dateOrder(sampled(index))]),
  );
  const meaningOf = meaningsOf(plan.meanings);
  const full = one("fullName");
  const readName = nameReader(columns, nameHabit(headers[full] ?? "", sampled(full)));
  const orderOf = (index: number) => orders.get(index) ?? "dayFirst";
  const readStatuses = statusReader({ ...plan, meaningOf, orderOf });
  const readAddress = addressReader(columns);
  const lines = PERSON_LINES.filter((name) => !APART.has(name)).map((name) => ({
    name,
    column: one(name),
    max: PERSON_FIELDS[name].max,
  }));
  const names = [...at("fullName"), ...at("givenName"), ...at("familyName")];
  const [emails, phones, notesAt] = [at("email"), at("phone"), at("notes")];
  const [consent, birth] = [one("publishConsent"), one("birthDate")];
  const countries = countryColumns(headers);
  const subscriptions = at("subscription");
  const groupColumns = at("group");
  const readGroups = groupCells(columns, headers, samples, plan.readGroups ?? (() => []));
  const readGroupDays = groupDaysReader(columns, orderOf, plan.today);

  return (all) => {
    const notes = new RowNotes(headers);
    const cells = shapedCells(all, columns.length, notes);
    if (cells.every((cell) => cell.trim() === "")) return { kind: "blank" };
    const statuses = readStatuses(cells, notes);
    const organisation = statuses.some(({ status }) => status === "supporting_organisation");
    const name = readName(cells, organisation, notes);
    const fields = Object.assign(emptyPerson(), name);
    const named = names.filter((index) => WITH_EMAIL.test(cells[index] ?? ""));
    fields.emails = listOf(cells, [...named, ...emails], readEmails, "bad_email", notes);
    if (name.givenName === "" && name.familyName === "") {
      const [email = ""] = fields.emails;
      if (email === "") return nobody(columns);
      const beside = displayNameIn(emails.map((index) => cells[index] ?? ""));
      if (beside === "") notes.doubt("name_from_email", null, email);
      Object.assign(fields, beside === "" ? nameOfEmail(email) : wholeName(beside));
    }
    const hasPhone = phones.some((index) => (cells[index] ?? "") !== "");
    const abroad = hasPhone && isAbroad(cells, countries);
    fields.phones = listOf(cells, phones, (cell) => readPhones(cell, abroad), "bad_phone", notes);
    for (const { name: line, column, max } of lines)
      fields[line] = lineOf(cells, column, max, notes);
    Object.assign(fields, readAddress(cells, notes));
    const consents = consentOf(cells, consent, meaningOf, notes);
    for (const index of subscriptions) {
      const cell = cleanCell(cells[index] ?? "");
      if (saysUnsubscribed(headers[index] ?? "", cell))
        notes.doubtAndKeep("unsubscribed", index, cell);
    }
    const groups = groupsOf(cells, groupColumns, readGroups, notes);
    const inGroups = readGroupDays(cells, groups.length > 0, notes);
    const born = bornOf(cells, birth, orderOf(birth), notes);
    fields.notes = notesOf(cells, notesAt, notes);
    const { kept, doubts } = notes;
    const person = {
      statuses,
      consents,
      birth: born,
      groups,
      inGroups,
      kept,
      toCheck: doubtsToCheck(doubts, columns, headers),
      fields,
    };
    return { kind: "person", person, doubts };
  };
}

/** A name that has an address in it, as a mail program writes both. */
const WITH_EMAIL = /[^\s<(]@[^\s@]+\.\p{L}/u;

/** Lines of a person that are read together with others. */
const APART: ReadonlySet<string> = new Set([
  "givenName",
  "familyName",
  "street",
  "postcode",
  "town",
]);

function nobody(columns: readonly ImportField[]): RowOutcome {
  const named = (["familyName", "givenName", "fullName"] as const).map((f) => columns.indexOf(f));
  const column = named.find((index) => index >= 0) ?? null;
  return { kind: "refused", refusal: { reason: "name_missing", column, value: "" } };
}

/** What programs write where there is no value. */
const NO_VALUE = /^(?:#?N\/?A|NULL|NaN)?$/;

function notesOf(cells: readonly string[], indexes: readonly number[], notes: RowNotes): string {
  const parts = indexes
    .map((index) => (cells[index] ?? "").trim())
    .filter((part) => !NO_VALUE.test(part));
  const all = [...parts, ...notes.kept].join("\n");
  if (all.length > LONGEST) notes.doubt("value_too_long", indexes[0] ?? null, all);
  return all.length > LONGEST ? all.slice(0, LONGEST).trim() : all;
}

/** A year, or a day and a month, tell namesakes apart as they are. */
const PART_OF_DATE = /^(?:\d{4}|\d{1,2}[/.-]\d{1,2})$/;

/** The day somebody was born, to tell namesakes apart; what is no day is to be looked at. */
function bornOf(
  cells: readonly string[],
  index: number,
  order: DateOrder,
  notes: RowNotes,
): string {
  const text = index < 0 ? "" : cleanCell(cells[index] ?? "");
  if (isNoDate(text) || saysNone(text)) return "";
  const day = parseDate(text, order);
  if (day === null && !PART_OF_DATE.test(text)) notes.doubtAndKeep("bad_date", index, text);
  return day ?? text.slice(0, 40);
}

/** What is too long for a name, or more than anybody is in, is kept in the notes. */
function groupsOf(
  cells: readonly string[],
  indexes: readonly number[],
  read: GroupCellReader,
  notes: RowNotes,
): string[] {
  const all: string[] = [];
  for (const index of indexes) {
    const cell = cells[index] ?? "";
    const { names: found, saysMore } = read(cell, index);
    const fitting = found.filter((name) => Name.safeParse(name).success);
    all.push(...fitting.slice(0, MOST_GROUPS - all.length));
    const isWhole = fitting.length === found.length && all.length < MOST_GROUPS;
    if (!isWhole) notes.doubtAndKeep("value_too_long", index, cell);
    else if (saysMore) notes.keep(index, cell);
  }
  return all;
}

/** Groups that one line names. */
const MOST_GROUPS = 50;

function consentOf(
  cells: readonly string[],
  index: number,
  meaningOf: MeaningOf,
  notes: RowNotes,
): boolean {
  if (index < 0) return false;
  const cell = cleanCell(cells[index] ?? "");
  const answer = meaningOf(index, cell) ?? yesOrNo(cell);
  if (answer !== "yes" && answer !== "no" && answer !== "none") {
    notes.doubtAndKeep("bad_consent", index, cell);
  }
  return answer === "yes";
}
