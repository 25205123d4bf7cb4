import { foldText } from "../kernel/text.ts";
import { covers, overlaps } from "../people/periods.ts";
import { emailKey, phoneKey } from "../people/name-keys.ts";
import { mayPublishName } from "../people/standing.ts";
import {
  MOST_IN_LIST,
  PERSON_FIELDS,
  PERSON_LINES,
  PERSON_LISTS,
  PERSON_TEXTS,
  type PersonFields,
  type PersonList,
  type PersonText,
} from "../people/person-fields.ts";
import type { MembershipStatus } from "../people/person.ts";
import { leftToCheck, SHOWN_LENGTH, withMoreToCheck, type ToCheck } from "../people/to-check.ts";
import type { MatchedRow } from "./import.ts";
import type { ImportedPerson, ImportedStatus } from "./parse-row.ts";
import { beforeKept } from "./row-notes.ts";

interface HeldStatus {
  /** Its key in the store. */
  readonly row: number;
  readonly status: MembershipStatus;
  readonly start: string;
  readonly end: string | null;
}

export interface KnownPerson {
  readonly fields: PersonFields;
  readonly toCheck: readonly ToCheck[];
  readonly statuses: readonly HeldStatus[];
  readonly consents: readonly { readonly givenOn: string; readonly withdrawnOn: string | null }[];
}

type Change = MatchedRow["changes"][number];

export interface Merge {
  /** The fields as they become. */
  readonly fields: PersonFields;
  readonly fieldsChange: boolean;
  /** All that is to be checked of them from now on. */
  readonly toCheck: readonly ToCheck[];
  readonly added: readonly ImportedStatus[];
  readonly ended: readonly { readonly row: number; readonly end: string }[];
  /** The day a consent is given from, null for none. */
  readonly consentOn: string | null;
  /** Every change, before and after. Empty when the line brings nothing. */
  readonly changes: readonly Change[];
}

const SAME_ENTRY: Record<PersonList, (value: string) => string> = {
  emails: emailKey,
  phones: phoneKey,
};

/**
 * What a line of a file changes of somebody in the roster. Empty fields are filled; e-mails, phones
 * and statuses are added; pronoun and address are replaced, since people move. Nothing is erased: a
 * name, notes or a period the roster has stay as they are.
 */
export function mergePerson(known: KnownPerson, line: ImportedPerson, today: string): Merge {
  return merge(known, line, today, (field) => PERSON_FIELDS[field].import === "replaces");
}

/** What two lines of one file say of one person, and say differently: the first one is kept. */
export interface Difference {
  readonly of: ToCheck["of"];
  readonly value: string;
}

/**
 * What a line adds to an earlier one of the same person: what that one lacks. Neither line is newer,
 * so nothing is replaced; what they say differently is to be looked at.
 */
export function mergeLines(
  known: KnownPerson,
  line: ImportedPerson,
  today: string,
): { merge: Merge; differences: Difference[] } {
  const merged = merge(known, line, today, () => false);
  const differences = [
    ...PERSON_LINES.flatMap((field): Difference[] => {
      const [first, then] = [known.fields[field], line.fields[field]];
      const differ = first !== "" && then !== "" && foldText(first) !== foldText(then);
      return differ ? [{ of: field, value: then }] : [];
    }),
    ...earlierStarts(known.statuses, line.statuses),
  ];
  const { notes } = known.fields;
  if (line.fields.notes !== "" && notes !== "") {
    const all = withKept(notes, line.fields.notes.split("\n"));
    if (all !== merged.fields.notes) {
      const changes = merged.changes.filter(({ field }) => field !== "notes");
      const change = { field: "notes", before: notes, after: all };
      const toCheck = withMoreToCheck(merged.toCheck, differencesToCheck(differences));
      const fields = { ...merged.fields, notes: all };
      const whole = {
        ...merged,
        fields,
        fieldsChange: true,
        toCheck,
        changes: [...changes, change],
      };
      return { merge: whole, differences };
    }
  }
  const toCheck = withMoreToCheck(merged.toCheck, differencesToCheck(differences));
  const fieldsChange = merged.fieldsChange || differences.length > 0;
  return { merge: { ...merged, toCheck, fieldsChange }, differences };
}

function differencesToCheck(differences: readonly Difference[]): ToCheck[] {
  return differences.map(({ of, value }) => ({
    of,
    column: "",
    value: value.slice(0, SHOWN_LENGTH),
    reason: "differs",
  }));
}

/** A status that the other line says was held before. */
function earlierStarts(
  known: readonly HeldStatus[],
  wanted: readonly ImportedStatus[],
): Difference[] {
  return wanted
    .filter((one) =>
      known.some(
        (held) => held.status === one.status && one.start < held.start && overlaps(held, one),
      ),
    )
    .map(({ start }) => ({ of: "statuses", value: start }));
}

function merge(
  known: KnownPerson,
  line: ImportedPerson,
  today: string,
  replaces: (field: PersonText) => boolean,
): Merge {
  const changes: Change[] = [];
  const fields = { ...known.fields };
  for (const field of PERSON_TEXTS) {
    const [before, after] = [fields[field], line.fields[field]];
    if (after === "" || after === before || (before !== "" && !replaces(field))) continue;
    changes.push({ field, before, after });
    fields[field] = after;
  }
  for (const field of PERSON_LISTS) {
    fields[field] = addTo(fields[field], line.fields[field], SAME_ENTRY[field]);
    if (fields[field].length === known.fields[field].length) continue;
    changes.push({
      field,
      before: known.fields[field].join(", "),
      after: fields[field].join(", "),
    });
  }
  const left = leftToCheck(known.toCheck, fromChanges(changes));
  const notes = withKept(fields.notes, line.kept);
  if (notes !== fields.notes) {
    if (fields.notes === known.fields.notes) {
      changes.push({ field: "notes", before: fields.notes, after: notes });
    }
    fields.notes = notes;
  }
  const fieldsChange = changes.length > 0;
  const toCheck = withMoreToCheck(left, freshlyKept(known.fields.notes, notes, line));
  const { added, ended } = mergeStatuses(known.statuses, line.statuses, changes);
  const consentOn = line.consents && !mayPublishName(known.consents, today) ? today : null;
  if (consentOn !== null) changes.push({ field: "publishConsent", before: "", after: consentOn });
  return { fields, fieldsChange, toCheck, added, ended, consentOn, changes };
}

function fromChanges(changes: readonly Change[]): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]));
}

/** The notes of somebody known, with the words of cells that could not be read; what they have stays. */
function withKept(notes: string, kept: readonly string[]): string {
  const fresh = kept.filter((words) => !notes.includes(words));
  const all = [notes, ...fresh].filter((part) => part !== "").join("\n");
  return all.length > PERSON_FIELDS.notes.max ? notes : all;
}

/**
 * What is to be checked of a line whose words came into the notes by it: those the notes had were looked
 * at, or still are to be, and the rest touches nothing of somebody known.
 */
function freshlyKept(before: string, after: string, { kept, toCheck }: ImportedPerson): ToCheck[] {
  const fresh = kept.filter((words) => !before.includes(words) && after.includes(words));
  return toCheck.filter(({ column }) =>
    fresh.some((words) => words.startsWith(beforeKept(column))),
  );
}

function addTo(
  known: readonly string[],
  more: readonly string[],
  key: (value: string) => string,
): string[] {
  const keys = new Set(known.map(key));
  const all = [...known];
  for (const value of more) {
    if (keys.has(key(value)) || all.length >= MOST_IN_LIST) continue;
    keys.add(key(value));
    all.push(value);
  }
  return all;
}

/** Written as `start/end`, the form of ISO 8601; without an end, the start alone. */
function written(period: { start: string; end: string | null }): string {
  return period.end === null ? period.start : `${period.start}/${period.end}`;
}

function mergeStatuses(
  known: readonly HeldStatus[],
  wanted: readonly ImportedStatus[],
  changes: Change[],
) {
  const added: ImportedStatus[] = [];
  const ended: { row: number; end: string }[] = [];
  for (const status of wanted) {
    const same = known.filter((held) => held.status === status.status);
    const open = same.find((held) => held.start === status.start && held.end === null);
    if (open !== undefined && status.end !== null) {
      ended.push({ row: open.row, end: status.end });
      changes.push({
        field: `status.${status.status}`,
        before: written(open),
        after: written(status),
      });
    } else if (!same.some((held) => covers(held, status) || overlaps(held, status))) {
      added.push(status);
      changes.push({ field: `status.${status.status}`, before: "", after: written(status) });
    }
  }
  return { added, ended };
}
