import { CommandName, type JournalEntry } from "#shared/domain/journal/entry.ts";
import type { VaultContext } from "../context.ts";
import { fromBlob } from "../db/ids.ts";
import { findUsers } from "../features/vault/vault.repository.ts";
import { actsBefore, isUndone } from "./journal.repository.ts";

/** What people did before the entry `before`, newest first. */
export async function listEntries(
  context: VaultContext,
  before: number | null,
  limit: number,
): Promise<JournalEntry[]> {
  const names = new Map(
    (await findUsers(context.read)).map((user) => [fromBlob(user.id), user.name]),
  );
  return actsBefore(context.rawRead, before, limit).map((entry) => ({
    seq: entry.seq,
    at: new Date(entry.wall).toISOString(),
    command: CommandName.parse(entry.command),
    actor: names.get(fromBlob(entry.actor)) ?? "",
    changeCount: entry.lastChange - entry.firstChange + 1,
    undone: isUndone(context.rawRead, entry.seq),
  }));
}
