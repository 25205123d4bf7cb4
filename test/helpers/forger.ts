import { onTestFinished } from "vitest";
import { createCommands } from "#main/vault/journal/command.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { inviteInto, joinVault, openAs } from "./members.ts";
import { openTestVault, PASSPHRASE, type TestVault } from "./test-vault.ts";
import { codeOf } from "./vault-folder.ts";

/** A closed vault of Camille, of its bureau, and of Rémi, who reads it with tools of his own. */
export async function vaultWithReader(
  role: "reader" | "bureau" = "reader",
): Promise<{ path: string; remi: string; camille: string }> {
  const vault = await openTestVault();
  await vault.call("people.create", aPerson());
  const { id, code } = await inviteInto(vault, "Rémi", [role]);
  const camille = vault.context.userId;
  await vault.close();
  await (await joinVault(vault.path, code)).close();
  return { path: vault.path, remi: id, camille };
}

/** Entries by whoever has the vault open, chained, hashed and signed as they should be; nothing is asked. */
export function ownTool(vault: TestVault, signer = vault.session.vault.unlocked.signer) {
  return toolOf(vault.session.vault, signer);
}

export function toolOf(open: OpenVault, signer = open.unlocked.signer) {
  const { store, unlocked, author } = open;
  return createCommands(store, unlocked.vaultId, { ...author, signer }, () => new Date(), {
    mayRun: () => undefined,
    admit: () => () => undefined,
    journaled: () => undefined,
    stillHere: () => Promise.resolve(),
  });
}

/** What Camille finds: what verification names, and whether she may write. */
export async function seenByCamille(path: string) {
  const camille = await openAs(path, PASSPHRASE);
  onTestFinished(() => camille.close());
  const { findings } = await camille.call("vault.verify", {});
  const write = await codeOf(camille.call("people.create", aPerson()));
  return { camille, write, named: findings.map(({ place, problem }) => `${place} ${problem}`) };
}
