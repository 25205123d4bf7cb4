import type { Capability } from "#shared/domain/access/permissions.ts";
import { readRoles } from "#shared/domain/access/role.ts";
import type { CommandName } from "#shared/domain/journal/entry.ts";
import type { JournaledTable } from "../db/tables.ts";
import type { SqlValue } from "./row-values.ts";

/**
 * What a change to a table asks for, whatever command it is said to be part of. Where commands of
 * two capabilities write a table, the one that both imply; null where it depends on the columns.
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
  attachment: "meetings.write",
  attachment_copy: "meetings.read",
  // A change of keys puts every file's key over: only the bureau makes one.
  stored_file: "meetings.write",
  backup_settings: "backup.make",
  backup: "backup.make",
  quick_unlock: null,
  journal_export: "journal.export",
  recovery_set: "recovery.manage",
  recovery_share: "recovery.manage",
};

export function needsOfTable(table: string): Capability[] {
  const needed = (TABLE_NEEDS as Readonly<Record<string, Capability | null>>)[table] ?? null;
  return needed === null ? [] : [needed];
}

export interface ColumnChange {
  readonly kind: "added" | "changed" | "removed";
  /** The row is the actor's own. */
  readonly isOwn: boolean;
  /** Part of a command by which whoever opens next notes what the header already says. */
  readonly isNoting: boolean;
  /** What was written, by column; of a row that is gone, nothing. */
  readonly values: ReadonlyMap<string, SqlValue>;
}

/** What a change asks for in a table that everybody writes to, by what it writes. */
export function needsOfColumns(table: string, change: ColumnChange): Capability[] {
  if (table === "vault_info") return change.values.has("name") ? ["vault.rename"] : [];
  return table === "vault_user" && isOfManager(change) ? ["members.manage"] : [];
}

const NOTING: ReadonlySet<string> = new Set<CommandName>(["vault.noteKeyChange", "members.join"]);

export function isNoting(command: string): boolean {
  return NOTING.has(command);
}

function isOfManager({ kind, isOwn, isNoting: notes, values }: ColumnChange): boolean {
  switch (kind) {
    case "removed":
      return true;
    case "added": {
      // Whoever opens next notes somebody whom only the header knows: with no right to anything.
      const roles = values.get("roles");
      return readRoles(typeof roles === "string" ? roles : null).length > 0;
    }
    default:
      return (
        values.has("roles") ||
        (values.has("name") && !isOwn) ||
        (values.has("removed_at") && !notes) ||
        (values.has("sign_public_key") && !isOwn && !notes)
      );
  }
}
