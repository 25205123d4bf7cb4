import type { CommandName } from "#shared/domain/journal/entry.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";

/** What went out stays out; of the vault itself, only its name can be put back. */
export function canUndo(entry: JournalEntry): boolean {
  return !entry.undone && entry.changeCount > 0 && !isFinal(entry.command);
}

function isFinal(command: CommandName): boolean {
  if (command === "publication.publish" || command === "journal.export") return true;
  if (command.startsWith("drafts.")) return true;
  return command.startsWith("vault.") && command !== "vault.rename";
}
