import type { Column } from "./capture.repository.ts";
import type { ChangeContent } from "./chain.ts";

export type SqlValue = string | number | Uint8Array | null;

export type RowValues = ReadonlyMap<string, SqlValue>;

/*
 * What an entry says of rows is the data of whoever had the vault's key, signed or not: what no capture
 * could have written is read as null, and whoever asks says what comes of that.
 */

const known = new Map<string, readonly Column[] | null>();

/** The columns that a change names, in their order. */
export function readColumns(text: string): readonly Column[] | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const columns = listIn(text)?.map(columnOf) ?? [null];
  const read = columns.every((column) => column !== null) ? columns : null;
  known.set(text, read);
  return read;
}

/** The values of a side of a change, of one that it has; a column left out was unchanged. */
export function readSide(columns: string, side: string): RowValues | null {
  const names = readColumns(columns);
  const list = listIn(side);
  if (names === null || list === null || list.length !== names.length) return null;
  const values = new Map<string, SqlValue>();
  for (const [index, column] of names.entries()) {
    const value = list[index];
    if (value === false) continue;
    if (value !== null && typeof value !== "number" && typeof value !== "string") return null;
    const isBytes = column.type === "BLOB" && typeof value === "string";
    values.set(column.name, isBytes ? Buffer.from(value, "hex") : value);
  }
  return values;
}

/** Both sides of a change; null where one that it has says nothing that can be read. */
export function readSides({ columns, before, after }: ChangeContent): {
  readonly before: RowValues | null;
  readonly after: RowValues | null;
} | null {
  const was = before === null ? null : readSide(columns, before);
  const is = after === null ? null : readSide(columns, after);
  const isRead = (before === null || was !== null) && (after === null || is !== null);
  return isRead ? { before: was, after: is } : null;
}

/** The values of a JSON array; null of anything else. */
export function listIn(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function columnOf(pair: unknown): Column | null {
  if (!Array.isArray(pair)) return null;
  const [name, type] = pair as [unknown, unknown];
  if (typeof name !== "string" || !/^[a-z_]+$/.test(name)) return null;
  if (type !== "BLOB" && type !== "INTEGER" && type !== "REAL" && type !== "TEXT") return null;
  return { name, type };
}
