import type { Column } from "./capture.repository.ts";

export type SqlValue = string | number | Uint8Array | null;

const known = new Map<string, Column[]>();

/** The columns that a change names, in their order. Throws on what no capture could have written. */
export function parseColumns(text: string): Column[] {
  const columns = known.get(text) ?? readColumns(text);
  known.set(text, columns);
  return columns;
}

function readColumns(text: string): Column[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new Error("a shape lists columns");
  return parsed.map((pair: unknown) => {
    if (!Array.isArray(pair)) throw new Error("a column has a name and a type");
    const [name, type] = pair as [unknown, unknown];
    if (typeof name !== "string" || !/^[a-z_]+$/.test(name)) throw new Error("a column's name");
    if (type !== "BLOB" && type !== "INTEGER" && type !== "REAL" && type !== "TEXT") {
      throw new Error("a column's type");
    }
    return { name, type };
  });
}

/** The values of a row's side of a change; a column left out was unchanged. */
export function parseRow(columns: readonly Column[], text: string): Map<string, SqlValue> {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed) || parsed.length !== columns.length) {
    throw new Error("a row has one value a column");
  }
  const values = new Map<string, SqlValue>();
  for (const [index, column] of columns.entries()) {
    const value: unknown = parsed[index];
    if (value !== false) values.set(column.name, toSql(column, value));
  }
  return values;
}

function toSql(column: Column, value: unknown): SqlValue {
  if (value === null || typeof value === "number") return value;
  if (typeof value !== "string") throw new Error("a value of a row");
  return column.type === "BLOB" ? Buffer.from(value, "hex") : value;
}
