import { onTestFinished } from "vitest";
import { toBlob } from "#main/vault/db/ids.ts";
import { entryHash, entryId } from "#main/vault/journal/chain.ts";
import { createCommands } from "#main/vault/journal/command.ts";
import { hashChanges } from "#main/vault/journal/hash-changes.ts";
import {
  countOfDevice,
  insertEntry,
  lastEntry,
  lastEntryBy,
} from "#main/vault/journal/journal.repository.ts";
import { placeOfEntry } from "#main/vault/journal/make-entry.ts";
import { sealedRoot } from "#main/vault/sealed/segments.repository.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { statementText, type Statement } from "#shared/domain/directory/statement.ts";
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

/** A statement whose moment is an older one, in an entry that is signed and hashed as it should be. */
export async function stateFrom(
  { store, unlocked, author }: OpenVault,
  moment: Uint8Array,
  statement: Statement,
  signer = unlocked.signer,
): Promise<void> {
  const raw = store.rawWrite;
  const last = lastEntry(raw);
  if (last === null) throw new Error("nothing to follow");
  const actor = toBlob(signer.userId);
  const own = lastEntryBy(raw, actor);
  const device = await author.device();
  const salt = sodium.randombytes_buf(16);
  const done = { seq: last.seq + 1, firstChange: last.lastChange + 1, lastChange: last.lastChange };
  const content = {
    ...done,
    command: "members.changeRoles",
    undoes: null,
    format: 2,
    wall: last.wall + 1,
    counter: 0,
    actor,
    device,
    deviceCount: countOfDevice(raw, device) + 1,
    authorPrev: own === null ? null : entryId(own),
    prev: entryId(last),
    directory: moment,
    salt,
    statement: statementText(statement),
    sealed: sealedRoot(raw),
    changesHash: hashChanges(raw, { ...done, format: 2, salt }),
  } as const;
  const hash = entryHash(content, placeOfEntry(raw, toBlob(unlocked.vaultId), content));
  insertEntry(raw, { ...content, hash, signature: signer.sign(hash) });
}

/** What Camille finds: what verification names, and whether she may write. */
export async function seenByCamille(path: string) {
  const camille = await openAs(path, PASSPHRASE);
  onTestFinished(() => camille.close());
  const { findings } = await camille.call("vault.verify", {});
  const write = await codeOf(camille.call("people.create", aPerson()));
  return { camille, write, named: findings.map(({ place, problem }) => `${place} ${problem}`) };
}
