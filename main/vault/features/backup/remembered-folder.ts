import { COMMAND_NEEDS } from "#shared/domain/access/command-needs.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { changesOfTable } from "#main/vault/journal/authority.repository.ts";
import { entriesOf, type StoredEntry } from "#main/vault/journal/journal.repository.ts";
import { readSide } from "#main/vault/journal/row-values.ts";
import { isSealed } from "#main/vault/journal/sealed-entry.ts";
import { isStated, type SignedPast } from "#main/vault/journal/signed-past.ts";

const CHANGED = "vault.changeBackups";

/**
 * The folder that backups go to, where somebody who had the right signed that they do: whoever has the
 * vault's key can write another one in its row, and backups would be made and removed there. In a vault
 * from before people signed who is in it there is nothing to hold it against.
 */
export async function rememberedFolder(
  context: VaultContext,
  folder: string | null,
  job: Job,
): Promise<string | null> {
  const { directory, rawRead } = context;
  if (folder === null || directory.root === null) return folder;
  const past = await inSteps(job, directory.past(rawRead));
  const isChosen = entriesOf(rawRead, CHANGED).some(
    (entry) => isWrittenBy(context, entry, folder) && isByRight(context, past, entry),
  );
  return isChosen ? folder : null;
}

function isWrittenBy({ rawRead }: VaultContext, entry: StoredEntry, folder: string): boolean {
  const { firstChange, lastChange } = entry;
  return changesOfTable(rawRead, "backup_settings", firstChange, lastChange).some(
    ({ columns, after }) => after !== null && readSide(columns, after)?.get("folder") === folder,
  );
}

function isByRight(
  { rawRead, vaultId }: VaultContext,
  past: SignedPast,
  entry: StoredEntry,
): boolean {
  if (!isStated(entry)) return isSealed(rawRead, vaultId, entry, past.keyBefore(entry));
  const roles = past.standingIn(entry)?.roles ?? [];
  return (
    mayDo(roles, COMMAND_NEEDS[CHANGED]) && isSealed(rawRead, vaultId, entry, past.keyOf(entry))
  );
}
