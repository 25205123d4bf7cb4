import { useQuery } from "@tanstack/react-query";
import { mayUndo } from "#shared/domain/access/command-needs.ts";
import { KEY_COMMANDS, type EntryCommand } from "#shared/domain/journal/entry.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";

const FINAL: ReadonlySet<EntryCommand> = new Set<EntryCommand>([
  "unknown",
  "publication.publish",
  "journal.export",
  "meetings.copyAttachment",
  "members.changeRoles",
  "recovery.drill",
]);

/** What went out stays out; of the vault itself, only its name can be put back. */
function isReversible(entry: JournalEntry): boolean {
  return !entry.undone && entry.changeCount > 0 && !isFinal(entry.command);
}

function isFinal(command: EntryCommand): boolean {
  if (FINAL.has(command)) return true;
  if (command.startsWith("drafts.") || KEY_COMMANDS.some((name) => name === command)) return true;
  return command.startsWith("vault.") && command !== "vault.rename";
}

/** Tells of an entry whether this person may undo it here and now, as far as the list can say. */
export function useCanUndo(): (entry: JournalEntry) => boolean {
  const { data: status } = useQuery(vaultStatusQuery());
  const isReadOnly = useIsReadOnly();
  return (entry) => {
    if (status === undefined || isReadOnly || !isReversible(entry)) return false;
    const { subject } = entry;
    // Of an undo of an undo, only the vault knows what was done in the end, and by whom.
    const command = subject.kind === "undo" ? subject.command : entry.command;
    const isOwn = subject.kind === "undo" || entry.actorId === status.userId;
    return command !== "unknown" && mayUndo(status.roles, command, isOwn);
  };
}
