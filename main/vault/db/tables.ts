import type { TableOf } from "./define-table.ts";
import * as TABLES from "./table-list.ts";
import type { UnjournaledTable } from "./unjournaled.ts";

export { TABLES };

export type Tables = { [Name in keyof typeof TABLES]: TableOf<(typeof TABLES)[Name]> };

/** The tables of records: see `UNJOURNALED`. Each is declared to the journal by its feature. */
export type JournaledTable = Exclude<keyof Tables, UnjournaledTable>;
