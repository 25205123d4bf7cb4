import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { entryId } from "#main/vault/journal/chain.ts";
import { atOnce } from "#shared/domain/kernel/steps.ts";
import type { SignedDirectory } from "#main/vault/journal/signed-directory.ts";
import { allStated, type SignedPast } from "#main/vault/journal/signed-past.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { differencesOf, namedDifferences } from "#main/vault/opening/compare-directory.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/** The first entry that states what its author could not state: what follows it is judged without it. */
export function refusedStatements(db: RawDb, { refused }: SignedPast): Finding[] {
  if (refused.length === 0) return [];
  const ids = new Set(refused.map(({ entry }) => entry));
  const first = atOnce(allStated(db)).find((entry) => ids.has(sodium.to_hex(entryId(entry))));
  if (first === undefined) return [];
  return [{ place: "journal", at: String(first.seq), problem: "statement_refused" }];
}

/** What the header and the rows say of people that nobody signed. */
export async function verifyDirectory(
  open: OpenVault,
  directory: SignedDirectory,
): Promise<Finding[]> {
  const compared = { ...open, directory };
  const named = await namedDifferences(compared, await differencesOf(compared));
  return named.map(({ kind, name }) => ({ place: "directory", at: name, problem: kind }));
}
