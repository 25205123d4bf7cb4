import { joined } from "#shared/domain/kernel/joined.ts";
import type { Whole } from "#shared/domain/kernel/whole.ts";
import type { TableOf } from "./define-table.ts";
import * as migrations from "./migrations.ts";
import type { UnjournaledTable } from "./unjournaled.ts";

type Migration = (typeof migrations)[keyof typeof migrations];
type TablesOf<One> = One extends { tables: infer Own } ? Own : never;
type Made = Whole<TablesOf<Migration>>;

/** Every table under its name in the store, as the migration that made it tells. */
export const TABLES: Made = joined<Made>(
  Object.values(migrations).map((one) => ("tables" in one ? one.tables : {})),
);

export type Tables = { [Name in keyof Made]: TableOf<Made[Name]> };

/** The tables of records: see `UNJOURNALED`. Each is declared to the journal by its feature. */
export type JournaledTable = Exclude<keyof Tables, UnjournaledTable>;
