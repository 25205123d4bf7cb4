import { z } from "zod";
import { declaredTable, FIELD_KINDS } from "./declared.ts";
import { FieldName, isFieldName } from "./fields.ts";
import type { FoundRecords, RowChange, Values } from "./records.ts";
import { rowOf } from "./subject-of.ts";
import { Value, valueOf } from "./values.ts";

/** Null is no value. */
const FieldChange = z.object({
  field: FieldName,
  before: Value.nullable(),
  after: Value.nullable(),
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

/** The changes in words, without the rows that say nothing to people (versions, ranks). */
export function describeChanges(
  changes: readonly RowChange[],
  records: FoundRecords,
): RecordChange[] {
  return changes
    .map((change) => describe(change, records))
    .filter(({ fields }) => fields.length > 0);
}

function describe(change: RowChange, records: FoundRecords): RecordChange {
  const nameAt = (table: string, row: number) =>
    nameOfRow(table, records.find(table, { row })?.values ?? {}, records);
  const columns = Object.keys(change.after ?? change.before ?? {});
  const fields = columns.flatMap((column) => {
    const field = `${change.table}.${column}`;
    if (!isFieldName(field)) return [];
    const kind = FIELD_KINDS[field];
    const before = valueOf(kind, change.before?.[column], nameAt);
    const after = valueOf(kind, change.after?.[column], nameAt);
    return before === null && after === null ? [] : [{ field, before, after }];
  });
  const act = change.before === null ? "added" : change.after === null ? "removed" : "changed";
  return { key: change.key, act, name: nameOf(change, records), fields };
}

function nameOf(change: RowChange, records: FoundRecords): string {
  if (declaredTable(change.table)?.name === undefined) return "";
  return nameOfRow(change.table, rowOf(change, records)?.values ?? {}, records);
}

/** What a row is called, by itself or by the row that it refers to. */
function nameOfRow(table: string, values: Values, records: FoundRecords): string {
  const name = declaredTable(table)?.name;
  if (typeof name !== "string") return name?.(values) ?? "";
  const parent = records.references(table).find(({ column }) => column === name)?.table;
  const ref = values[name];
  if (parent === undefined || typeof ref !== "number") return "";
  return nameOfRow(parent, records.find(parent, { row: ref })?.values ?? {}, records);
}
