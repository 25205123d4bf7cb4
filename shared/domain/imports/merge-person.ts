import { covers, overlaps } from "../people/periods.ts";
import { emailKey, phoneKey } from "../people/name-keys.ts";
import { mayPublishName } from "../people/standing.ts";
import {
  MOST_IN_LIST,
  PERSON_FIELDS,
  PERSON_LISTS,
  PERSON_TEXTS,
  type PersonFields,
  type PersonList,
  type PersonText,
} from "../people/person-fields.ts";
import type { MembershipStatus } from "../people/person.ts";
import { leftToCheck, withMoreToCheck, type ToCheck } from "../people/to-check.ts";
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
  const changes: Change[] = [];
  const fields = { ...known.fields };
  for (const field of PERSON_TEXTS) {
    const [before, after] = [fields[field], line.fields[field]];
    if (after === "" || after === before || !mayChange(field, before)) continue;
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

function mayChange(field: PersonText, before: string): boolean {
  return before === "" || PERSON_FIELDS[field].import === "replaces";
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
