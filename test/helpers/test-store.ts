import { onTestFinished } from "vitest";
import { newId } from "#main/vault/db/ids.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { newVaultKey, vaultKeys } from "#main/vault/keys/vault-key.ts";
import { openVault, type OpenVault } from "#main/vault/opening/open-vault.ts";
import { unlockedVault, type UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { bareEnvironment } from "./environment.ts";
import { tempFolder } from "./temp-folder.ts";

export interface TestStore {
  readonly vault: OpenVault;
  readonly parts: UnlockedVault;
  readonly publicKey: Uint8Array;
}

const NO_LOCK = { moved: () => undefined, release: () => Promise.resolve() };

/** The store and the journal alone, under random keys: a header that names nobody, no passphrase. */
export async function openTestStore(now: () => Date = () => new Date()): Promise<TestStore> {
  const header = {
    format: 1 as const,
    root: null,
    vaultId: newId(),
    generation: 1,
    cipher: "aegis" as const,
    createdWith: "0.0.0",
    users: [],
    slots: [],
  };
  const keys = { userId: newId(), pairs: userPairs(newUserKey()), ...vaultKeys(newVaultKey()) };
  const parts = unlockedVault(tempFolder(), header, keys, NO_LOCK);
  const vault = openVault(parts, bareEnvironment({ now }));
  onTestFinished(() => vault.close());
  return { vault, parts, publicKey: parts.publicKeys.sign };
}
