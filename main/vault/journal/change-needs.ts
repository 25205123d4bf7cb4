import type { Capability } from "#shared/domain/access/permissions.ts";
import type { JournaledTable } from "../db/tables.ts";

/**
 * What a change to a table asks for, whatever command it is said to be part of. Where commands of
 * two capabilities write a table, the one that both imply.
 */
const TABLE_NEEDS: Readonly<Record<JournaledTable, Capability | null>> = {
  vault_info: null,
  vault_user: null,
  draft: null,
  person: "people.write",
  membership: "people.memberships",
  consent: "people.write",
  meeting: "meetings.write",
  attendance: "meetings.write",
  agenda_item: "meetings.write",
  minute_block: "meetings.write",
  // A meeting that is removed takes the record of its publications with it.
  publication: "meetings.write",
  backup_settings: "backup.make",
  backup: "backup.make",
};

/** The columns that only some may write, in tables that everybody writes to. */
const COLUMN_NEEDS: Readonly<Record<string, Capability>> = {
  "vault_info.name": "vault.rename",
  "vault_user.roles": "members.manage",
};

export function needsOfTable(table: string): Capability | null {
  return (TABLE_NEEDS as Readonly<Record<string, Capability | null>>)[table] ?? null;
}

export function needsOfColumns(table: string, columns: readonly string[]): Capability[] {
  return columns.flatMap((column) => COLUMN_NEEDS[`${table}.${column}`] ?? []);
}
