import { COMMAND_NEEDS } from "#shared/domain/access/command-needs.ts";
import { mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import { CommandName } from "#shared/domain/journal/entry.ts";
import { mayUndo } from "#shared/domain/journal/undo.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob } from "../db/ids.ts";
import type { CommandOptions } from "./command.ts";
import { rootEntry } from "./root-entry.ts";

interface Actor {
  readonly userId: string;
  readonly roles: readonly Role[];
}

/** Errors: `access.forbidden`, with the `capability` that is missing. */
export function mustHave(roles: readonly Role[], capability: Capability | null): void {
  if (capability !== null && !mayDo(roles, capability)) {
    throw new ExpectedError("access.forbidden", { capability });
  }
}

/**
 * The second wall, behind the dispatcher's: whatever a method says it needs, a command runs only for
 * somebody who may run it. Errors: `access.forbidden`, `journal.not_undoable` for what only another may take back.
 */
export function checkMayRun(db: RawDb, { userId, roles }: Actor, command: CommandOptions): void {
  if (command.name !== "journal.undo") {
    mustHave(roles, COMMAND_NEEDS[command.name]);
    return;
  }
  const root = command.undoes === undefined ? null : rootEntry(db, command.undoes);
  // An entry that is not there is the undo's own to refuse.
  if (root === null) return;
  const undone = CommandName.safeParse(root.command).data;
  if (undone === undefined) {
    throw new ExpectedError("journal.not_undoable", { seq: command.undoes ?? 0 });
  }
  if (mayUndo(roles, undone, fromBlob(root.actor) === userId)) return;
  mustHave(roles, COMMAND_NEEDS[undone]);
  throw new ExpectedError("journal.not_undoable", { seq: command.undoes ?? 0 });
}
