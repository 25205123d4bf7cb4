import { assertNever } from "../kernel/assert-never.ts";
import { COMMAND_FACTS, declaredTable, tableOf, type NamedTable } from "./declared.ts";
import type { ValueDeclaration } from "./define.ts";
import type { CommandName } from "./entry.ts";
import { isFieldName, type FieldName } from "./fields.ts";
import type { FoundRecords, FoundRow, Records, Reference, RowChange, Values } from "./records.ts";
import type { EntrySubject, Noun } from "./subject.ts";
import { countOf, valueOf, type Value } from "./values.ts";

/**
 * What an entry is about, from its first changes. An undo is told by the entry it undoes: see
 * `subjectName`.
 */
export function subjectOf(
  command: CommandName,
  changes: readonly RowChange[],
  records: Records,
): EntrySubject {
  const { about, values = {} } = COMMAND_FACTS[command];
  const said = Object.entries(values).flatMap(([name, declared]): [string, Value][] => {
    const value = declaredValue(declared, changes, records);
    return value === null ? [] : [[name, value]];
  });
  return {
    nouns: about === undefined ? [] : nounsOf(about, changes, records),
    fields: about === undefined ? [] : changedFields(about, changes),
    values: Object.fromEntries(said),
  };
}

/** The row of `about` that the entry changed, or that a changed row leads to, and what it refers to. */
function nounsOf(about: string, changes: readonly RowChange[], records: Records): Noun[] {
  const own = changes.find(({ table }) => table === about);
  if (own !== undefined) return nounsFrom(own, records);
  for (const change of changes) {
    const nouns = nounsFrom(change, records);
    const first = nouns.find(({ table }) => table === about);
    if (first !== undefined) return [first, ...nouns.filter((noun) => noun !== first)];
  }
  return [];
}

/** The nouns that a change leads to, nearest first: its row, and what that refers to. */
function nounsFrom(change: RowChange, records: Records): Noun[] {
  const nouns = new Map<string, Noun>();
  const visit = (table: string, row: FoundRow | null, values: Values) => {
    const name = declaredTable(table)?.name;
    if (row !== null && typeof name === "function" && !nouns.has(table)) {
      const { id, isThere } = row;
      // What a function names is a noun by how that type is made.
      nouns.set(table, { table: table as NamedTable, name: name(row.values), id, isThere });
    }
    for (const { column, table: parent } of referencesOf(table, records)) {
      const ref = values[column];
      const found = typeof ref === "number" ? records.find(parent, { row: ref }) : null;
      if (found !== null) visit(parent, found, found.values);
    }
  };
  const row = rowOf(change, records);
  visit(change.table, row, { ...row?.values, ...change.before, ...change.after });
  return [...nouns.values()];
}

function referencesOf(table: string, records: Records): Reference[] {
  const declared = Object.entries(declaredTable(table)?.refers ?? {});
  return [
    ...records.references(table),
    ...declared.map(([column, parent]) => ({ column, table: parent })),
  ];
}

/** The known fields that updates of `table` changed, each once. */
function changedFields(table: string, changes: readonly RowChange[]): FieldName[] {
  const updates = changes.filter(
    (change) => change.table === table && change.before !== null && change.after !== null,
  );
  const names = updates.flatMap(({ after }) =>
    Object.keys(after ?? {}).map((column) => `${table}.${column}`),
  );
  return [...new Set(names)].filter(isFieldName);
}

/** The row a change is of: as it is found, or else as the change itself holds it whole. */
export function rowOf(change: RowChange, records: Pick<FoundRecords, "find">): FoundRow | null {
  const found = records.find(change.table, { id: change.key });
  if (found !== null) return found;
  const whole = change.after === null || change.before === null;
  const values = change.before ?? change.after;
  return whole && values !== null ? { id: change.key, isThere: false, values } : null;
}

function declaredValue(
  declared: ValueDeclaration,
  changes: readonly RowChange[],
  records: Records,
): Value | null {
  if ("rows" in declared) {
    const { added, changed } = records.count(declared.rows);
    const counts = [
      ...(added > 0 || changed === 0 ? [countOf(declared.rows, "added", added)] : []),
      ...(changed > 0 ? [countOf(declared.rows, "changed", changed)] : []),
    ];
    return { kind: "counts", counts };
  }
  if ("each" in declared) {
    const all = ofTable(declared.each, changes).map((change) =>
      written(declared.each, change, records),
    );
    const numbers = all.filter((number) => typeof number === "number");
    const items = [...new Set(numbers)].toSorted((one, other) => one - other).map(String);
    return { kind: "list", items };
  }
  if ("column" in declared) {
    const [change] = ofTable(declared.column, changes);
    if (change === undefined) return null;
    return valueOf(declared.kind, written(declared.column, change, records));
  }
  if ("count" in declared) {
    const [change] = ofTable(declared.count, changes);
    if (change === undefined) return null;
    const number = written(declared.count, change, records);
    const table = tableOf(declared.count);
    const by = written(`${table}.${declared.by}`, change, records);
    const what = declared.among.find((one) => one === by);
    if (typeof number !== "number" || what === undefined) return null;
    return { kind: "counts", counts: [countOf(table, what, number)] };
  }
  return assertNever(declared);
}

function ofTable(column: string, changes: readonly RowChange[]): RowChange[] {
  return changes.filter(({ table }) => table === tableOf(column));
}

/** What a column has after a change, or before one that removes the row; as it is now where the change left it. */
function written(name: string, change: RowChange, records: Records) {
  const column = name.slice(name.indexOf(".") + 1);
  return (
    change.after?.[column] ?? change.before?.[column] ?? rowOf(change, records)?.values[column]
  );
}
