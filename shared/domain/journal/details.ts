import { z } from "zod";
import { assertNever } from "../kernel/assert-never.ts";
import { AttendanceKind, Confidentiality } from "../meetings/meeting.ts";
import { MembershipStatus } from "../people/person.ts";
import { FIELD_KINDS, FieldName, isFieldName } from "./fields.ts";
import type { FindRow, RowChange } from "./records.ts";
import { attachmentName, meetingName, personName, shareName } from "./row-names.ts";
import { rowOf } from "./subject-of.ts";

/** A value as it was or became: what kind it is decides how it is said. Null is none. */
export const FieldValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("list"), items: z.array(z.string()) }),
  z.object({ kind: z.literal("date"), date: z.string() }),
  z.object({ kind: z.literal("instant"), at: z.string() }),
  z.object({ kind: z.literal("status"), status: MembershipStatus }),
  z.object({ kind: z.literal("attendance"), attendance: AttendanceKind }),
  z.object({ kind: z.literal("confidentiality"), confidentiality: Confidentiality }),
]);
export type FieldValue = z.infer<typeof FieldValue>;

const FieldChange = z.object({
  field: FieldName,
  before: FieldValue.nullable(),
  after: FieldValue.nullable(),
});

/** What an entry did to one row, in fields that people know. */
export const RecordChange = z.object({
  key: z.uuid(),
  act: z.enum(["added", "changed", "removed"]),
  /** Who or what the row is of; empty where it has no name of its own. */
  name: z.string(),
  fields: z.array(FieldChange),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** Longer texts, such as notes and minutes, are shown by their beginning. */
const EXCERPT = 240;

/** The changes in words, without the rows that say nothing to people (versions, ranks). */
export function describeChanges(changes: readonly RowChange[], find: FindRow): RecordChange[] {
  return changes.map((change) => describe(change, find)).filter(({ fields }) => fields.length > 0);
}

function describe(change: RowChange, find: FindRow): RecordChange {
  const columns = Object.keys(change.after ?? change.before ?? {});
  const fields = columns.flatMap((column) => {
    const field = `${change.table}.${column}`;
    if (!isFieldName(field)) return [];
    const before = valueOf(field, change.before?.[column]);
    const after = valueOf(field, change.after?.[column]);
    return before === null && after === null ? [] : [{ field, before, after }];
  });
  const act = change.before === null ? "added" : change.after === null ? "removed" : "changed";
  return { key: change.key, act, name: nameOf(change, find), fields };
}

function nameOf(change: RowChange, find: FindRow): string {
  switch (change.table) {
    case "person":
      return personName(rowOf(change, "person", find)?.values ?? {});
    case "meeting":
      return meetingName(rowOf(change, "meeting", find)?.values ?? {});
    case "agenda_item":
      return meetingName(rowOf(change, "agenda_item", find)?.values ?? {});
    case "recovery_share":
      return shareName(rowOf(change, "recovery_share", find)?.values ?? {});
    case "attachment":
      return attachmentName(rowOf(change, "attachment", find)?.values ?? {});
    case "membership":
    case "consent":
    case "attendance": {
      const person = rowOf(change, change.table, find)?.values["person"];
      const row = typeof person === "number" ? find("person", { row: person }) : null;
      return personName(row?.values ?? {});
    }
    default:
      return "";
  }
}

function valueOf(field: FieldName, value: string | number | null | undefined): FieldValue | null {
  if (value === null || value === undefined || value === "") return null;
  const kind = FIELD_KINDS[field];
  const text: FieldValue = { kind: "text", text: excerpt(String(value)) };
  switch (kind) {
    case "text":
      return text;
    case "list": {
      const items = listOf(String(value));
      return items.length === 0 ? null : { kind, items };
    }
    case "date":
      return { kind, date: String(value) };
    case "instant":
      return typeof value === "number" ? { kind, at: new Date(value).toISOString() } : text;
    case "status": {
      const { data } = MembershipStatus.safeParse(value);
      return data === undefined ? text : { kind, status: data };
    }
    case "attendance": {
      const { data } = AttendanceKind.safeParse(value);
      return data === undefined ? text : { kind, attendance: data };
    }
    case "confidentiality": {
      const { data } = Confidentiality.safeParse(value);
      return data === undefined ? text : { kind, confidentiality: data };
    }
    default:
      return assertNever(kind);
  }
}

function listOf(json: string): string[] {
  const items = z.array(z.string()).safeParse(JSON.parse(json));
  return items.data ?? [];
}

function excerpt(text: string): string {
  const letters = Array.from(text);
  return letters.length <= EXCERPT ? text : `${letters.slice(0, EXCERPT - 1).join("")}…`;
}
