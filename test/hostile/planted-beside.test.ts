import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { atOnce } from "#shared/domain/kernel/steps.ts";
import { entryId } from "#main/vault/journal/chain.ts";
import { insertEntry, lastEntry } from "#main/vault/journal/journal.repository.ts";
import { allStated } from "#main/vault/journal/signed-past.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { seenByCamille, vaultWithReader } from "#test/helpers/forger.ts";
import { codeOfOpening, openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { headerOf, writeBothHeaders } from "#test/helpers/vault-folder.ts";

it("a change of keys that never was, planted beside the store: it takes no effect, and goes", async () => {
  const { path, camille } = await vaultWithReader();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const headerKey = Uint8Array.from(reader.session.vault.unlocked.headerKey);
  await reader.close();
  const before = headerOf(path);
  const alone = {
    ...before,
    generation: before.generation + 1,
    users: before.users.filter(({ id }) => id !== camille),
    slots: before.slots.filter(({ userId }) => userId !== camille),
  };
  const users = alone.users.map((user) => ({
    ...user,
    vaultKey: { ...user.vaultKey, givenBy: user.id },
  }));
  const [header, store] = [join(path, "header.next"), join(path, "store.next")];
  writeFileSync(header, encodeHeader({ ...alone, users }, headerKey));
  writeFileSync(store, "un autre coffre");
  const { named, write } = await seenByCamille(path);
  expect([named, write]).toEqual([[], "none"]);
  expect([existsSync(header), existsSync(store)]).toEqual([false, false]);
  expect(headerOf(path).users).toHaveLength(2);
});

it("a slot and an entry of another vault of the same person: neither opens nor counts", async () => {
  const other = await openTestVault();
  const taken = atOnce(allStated(other.session.vault.store.rawRead))[0];
  if (taken === undefined) throw new Error("nothing was stated");
  const elsewhere = headerOf(other.path);
  await other.close();
  const { path, camille } = await vaultWithReader();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const headerKey = Uint8Array.from(reader.session.vault.unlocked.headerKey);
  const raw = reader.session.vault.store.rawWrite;
  const last = lastEntry(raw);
  if (last === null) throw new Error("nothing was written");
  const place = {
    seq: last.seq + 1,
    firstChange: last.lastChange + 1,
    lastChange: last.lastChange,
  };
  insertEntry(raw, { ...taken, ...place, prev: entryId(last) });
  await reader.close();
  const { camille: seen, named, write } = await seenByCamille(path);
  expect(write).toBe("vault.unsigned");
  expect(named).toEqual(expect.arrayContaining(["directory forked"]));
  expect(seen.context.directory.current?.people.size).toBe(2);
  await seen.close();

  const header = headerOf(path);
  const [slot] = elsewhere.slots;
  if (slot === undefined) throw new Error("there is a slot");
  const slots = header.slots.filter(({ userId }) => userId !== camille);
  const planted = { ...header, slots: [...slots, { ...slot, userId: camille }] };
  writeBothHeaders(path, encodeHeader(planted, headerKey));
  // The passphrase is the same in both.
  expect(await codeOfOpening(path, PASSPHRASE)).toBe("vault.wrong_passphrase");
});
