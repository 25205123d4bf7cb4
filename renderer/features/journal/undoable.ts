import { useQuery } from "@tanstack/react-query";
import { isFinal, mayUndo } from "#shared/domain/journal/undo.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";

/** Tells of an entry whether this person may undo it here and now, as far as the list can say. */
export function useCanUndo(): (entry: JournalEntry) => boolean {
  const { data: status } = useQuery(vaultStatusQuery());
  const isReadOnly = useIsReadOnly();
  return ({ command, undoes, actorId, undone, changeCount }) => {
    if (status === undefined || isReadOnly || undone || changeCount === 0) return false;
    // Of an undo of an undo, only the vault knows what was done in the end, and by whom.
    const done = undoes?.command ?? command;
    const isOwn = undoes !== null || actorId === status.userId;
    if (isFinal(command) || done === "unknown") return false;
    return mayUndo(status.roles, done, isOwn);
  };
}
