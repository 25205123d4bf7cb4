import { describe, expect, it } from "vitest";
import type { Header } from "#shared/domain/vault/header.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { giveVaultKey, type GrantTerms } from "#main/vault/keys/vault-key.ts";
import { withVaultKey } from "#main/vault/keys/unlock.ts";
import { seenByCamille, vaultWithReader } from "#test/helpers/forger.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import {
  codeOfOpening,
  inviteInto,
  joinVault,
  openAs,
  OTHER_PASSPHRASE,
} from "#test/helpers/members.ts";
import { madeShares } from "#test/helpers/recovery-shares.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { headerOf, writeBothHeaders } from "#test/helpers/vault-folder.ts";

/** What a reader writes who has the vault's key: a header of theirs, sealed as it should be. */
async function planted(path: string, change: (header: Header) => Header): Promise<void> {
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const headerKey = Uint8Array.from(reader.session.vault.unlocked.headerKey);
  await reader.close();
  writeBothHeaders(path, encodeHeader(change(headerOf(path)), headerKey));
}

/** A user of an older header and what opens it, in place of what a header has of them. */
function withUser(header: Header, from: Header, userId: string): Header {
  const of = (one: { userId: string }) => one.userId === userId;
  return {
    ...header,
    users: [
      ...header.users.filter(({ id }) => id !== userId),
      ...from.users.filter(({ id }) => id === userId),
    ],
    slots: [...header.slots.filter((slot) => !of(slot)), ...from.slots.filter(of)],
  };
}

const partsOf = ({ slots }: Header) => slots.find(({ kind }) => kind === "shares")?.userId ?? "";

describe("what gave somebody the vault key", () => {
  const elsewhere = "ab".repeat(32);
  it.each<[string, (terms: GrantTerms) => GrantTerms]>([
    ["at a moment that nobody signed", (terms) => terms && { ...terms, moment: elsewhere }],
    ["at no moment at all", () => null],
  ])("given again %s: nothing is written", async (_how, change) => {
    const { path, camille, remi } = await vaultWithReader();
    const before = headerOf(path);
    const opener = { kind: "passphrase", passphrase: OTHER_PASSPHRASE } as const;
    const again = await withVaultKey(before, opener, (vaultKey, giver) => {
      const user = before.users.find(({ id }) => id === camille);
      const boxPublicKey = sodium.from_hex(user?.boxPublicKey ?? "");
      const to = { ...before, userId: camille, boxPublicKey };
      return giveVaultKey(to, vaultKey, giver, change(user?.vaultKey.terms ?? null));
    });
    expect(again.givenBy).toBe(remi);
    await planted(path, (header) => ({
      ...header,
      users: header.users.map((user) =>
        user.id === camille ? { ...user, vaultKey: again } : user,
      ),
    }));
    const { named, write } = await seenByCamille(path);
    expect([named, write]).toEqual([["directory other_grant"], "vault.unsigned"]);
  });
});

describe("a proof that a header from before keeps", () => {
  it("of parts that others replaced: they open nothing that is written to", async () => {
    const { path } = await vaultWithReader();
    const camille = await openAs(path, PASSPHRASE);
    const size = { threshold: 2, holders: ["Ana", "Ben"] };
    await madeShares(camille, size);
    const old = headerOf(path);
    await madeShares(camille, size);
    await camille.close();
    const [first, second] = [partsOf(old), partsOf(headerOf(path))];
    await planted(path, (header) => {
      const users = header.users.filter(({ id }) => id !== second);
      const slots = header.slots.filter(({ userId }) => userId !== second);
      return withUser({ ...header, users, slots }, old, first);
    });
    const { camille: again, named, write } = await seenByCamille(path);
    expect([named, write]).toEqual([["directory unsigned_parts"], "vault.unsigned"]);
    await again.call("directory.restore", {});
    expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("of parts whose maker has not the right any more: nobody states them", async () => {
    const { path, remi } = await vaultWithReader("bureau");
    const killed = copyOf(path);
    const maker = await openAs(killed, OTHER_PASSPHRASE);
    const { parts } = await maker.call("recovery.makeShares", {
      passphrase: OTHER_PASSPHRASE,
      threshold: 2,
      holders: ["Ana", "Ben"],
      language: "fr",
      folder: null,
    });
    const shares = parts.slice(0, 1).map(({ words }) => words ?? []);
    await maker.call("recovery.confirmShares", { shares, removeFiles: false });
    await maker.close();
    const old = headerOf(killed);
    const setUser = old.slots.find(({ kind }) => kind === "shares")?.userId ?? "";
    const camille = await openAs(path, PASSPHRASE);
    await camille.call("members.changeRoles", { id: remi, roles: ["reader"] });
    await camille.close();
    await planted(path, (header) => withUser(header, old, setUser));
    const { camille: again, named, write } = await seenByCamille(path);
    expect([named, write]).toEqual([["directory unsigned_parts"], "vault.unsigned"]);
    expect(again.context.directory.current?.sets.size).toBe(0);
  });

  it("of who joined by an invitation that was given again: nobody is let in", async () => {
    const { path } = await vaultWithReader();
    const manager = await openAs(path, PASSPHRASE);
    const { id, code } = await inviteInto(manager, "Noor", ["bureau"]);
    await manager.close();
    const killed = copyOf(path);
    await (await joinVault(killed, code, {}, "la phrase de Noor, assez longue")).close();
    const camille = await openAs(path, PASSPHRASE);
    await camille.call("members.renewInvitation", { id, passphrase: PASSPHRASE });
    await camille.close();
    await planted(path, (header) => withUser(header, headerOf(killed), id));
    await codeOfOpening(path, "la phrase de Noor, assez longue");
    const { camille: again, named, write } = await seenByCamille(path);
    expect(named).toContain("directory other_key");
    expect(write).toBe("vault.unsigned");
    expect(again.context.directory.current?.people.get(id)?.standing).toBe("invited");
  });

  it("of keys of one’s own that others replaced: they sign nothing", async () => {
    const { path, camille } = await vaultWithReader();
    const [second, third] = ["une deuxième phrase, assez longue", "une troisième phrase, encore"];
    const first = await openAs(path, PASSPHRASE);
    await first.call("vault.renewKeys", { current: PASSPHRASE, next: second });
    const old = headerOf(path);
    await first.call("vault.renewKeys", { current: second, next: third });
    await first.close();
    await planted(path, (header) => withUser(header, old, camille));
    const back = await openAs(path, second);
    const { findings } = await back.call("vault.verify", {});
    expect(findings).toContainEqual({
      place: "directory",
      at: "Camille Essai",
      problem: "other_key",
    });
    const { sign } = back.context.directory.current?.people.get(camille) ?? {};
    expect(sign).not.toBe(sodium.to_hex(back.session.vault.unlocked.publicKeys.sign));
    await back.close();
  });
});
