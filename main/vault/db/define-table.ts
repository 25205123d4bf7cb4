import type { Generated } from "kysely";
import type { z } from "zod";
import { ID_BYTES } from "./ids.ts";

type SqlType = "BLOB" | "INTEGER" | "TEXT";

/** A column as the schema has it. `T` is what TypeScript reads in it, and stands in no value. */
export interface Column<T = unknown, Default extends boolean = boolean> {
  readonly sql: SqlType;
  readonly isNullable: boolean;
  /** The engine fills it where an insert leaves it out. */
  readonly hasDefault: Default;
  /** Whether a value is of its domain, its type too: see `checked-rows.ts`. */
  readonly isOf?: (value: unknown) => boolean;
  readonly read?: T;
}

export type Columns = Readonly<Record<string, Column>>;

/** A table's rows, as Kysely wants them: what the engine may fill can be left out of an insert. */
export type TableOf<T extends Columns> = {
  -readonly [Name in keyof T]: T[Name] extends Column<infer Value, infer Default>
    ? Default extends true
      ? Generated<Value>
      : Value
    : never;
};

const column = <T>(sql: SqlType): Column<T, false> => ({
  sql,
  isNullable: false,
  hasDefault: false,
});

export const blob = column<Uint8Array>("BLOB");
export const integer = column<number>("INTEGER");
export const text = column<string>("TEXT");

/** A text of which only some are written. */
export const textOf = <T extends string>(): Column<T, false> => column<T>("TEXT");

/**
 * A text that its domain's schema parses: what does not is never handed out. One of at most `known`
 * characters is known to parse, where the schema asks for a length and nothing else: a page of the roster
 * has five hundred of these.
 */
export function parsedText(schema: z.ZodType<string>, known = -1): Column<string, false> {
  return {
    ...text,
    isOf: (value) =>
      typeof value === "string" && (value.length <= known || schema.safeParse(value).success),
  };
}

/** Of a name or a title: none has near as many characters. */
const LONGEST_NAME = 1_000;

/**
 * The same of a name that is kept as its schema gives it back: one that it would write otherwise is damage too, and
 * one that is longer than any is not read.
 */
export function textAsParsed(schema: z.ZodType<string>): Column<string, false> {
  return {
    ...text,
    isOf: (value) =>
      typeof value === "string" &&
      value.length <= LONGEST_NAME &&
      schema.safeParse(value).data === value,
  };
}

/** A number that its domain's schema parses. */
export function parsedInteger(schema: z.ZodType<number>): Column<number, false> {
  return { ...integer, isOf: (value) => schema.safeParse(value).success };
}

/** The id of something that is no row of its own, or may be gone. */
export const idOf: Column<Uint8Array, false> = {
  ...blob,
  isOf: (value) => value instanceof Uint8Array && value.length === ID_BYTES,
};

/**
 * JSON text of what its domain's schema parses. One of more than `longest` characters is refused unread:
 * what somebody wrote there with a tool of their own may be anything, and takes its time to parse.
 */
export function jsonText(schema: z.ZodType, longest = Infinity): Column<string, false> {
  return {
    ...text,
    isOf(value) {
      if (typeof value !== "string" || value.length > longest) return false;
      try {
        return schema.safeParse(JSON.parse(value)).success;
      } catch {
        return false;
      }
    },
  };
}

/** The number of a row. */
export const rowNumber: Column<number, true> = {
  sql: "INTEGER",
  isNullable: false,
  hasDefault: true,
};

/** May be null, and has to be said. */
export function nullable<T>(of: Column<T, false>): Column<T | null, false> {
  return { ...as<T>(of), isNullable: true, hasDefault: false };
}

/** Null where an insert says nothing. */
export function optional<T>(of: Column<T, false>): Column<T | null, true> {
  return { ...as<T>(of), isNullable: true, hasDefault: true };
}

/** What a column is of, without what stands for its type alone. */
function as<T>({ sql, isOf }: Column<T, false>): Pick<Column<T>, "sql" | "isOf"> {
  return isOf === undefined ? { sql } : { sql, isOf };
}

/** The columns of a table, told once: its type, and any list of its columns, come from here. */
export function defineTable<const T extends Columns>(columns: T): T {
  return columns;
}

/** The names of a table's columns but for some, in their order. */
export function columnNames<T extends Columns, But extends keyof T & string = never>(
  table: T,
  ...but: readonly But[]
): Exclude<keyof T & string, But>[] {
  const left: readonly string[] = but;
  const isKept = (name: string): name is Exclude<keyof T & string, But> => !left.includes(name);
  return Object.keys(table).filter(isKept);
}
