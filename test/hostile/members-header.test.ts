import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Header } from "#shared/domain/vault/header.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { HEADER_FILES } from "#main/vault/keys/header-file.ts";
import { newUserKey, wrapUserKey } from "#main/vault/keys/user-key.ts";
import { newId } from "#main/vault/db/ids.ts";
import {
  codeOfJoining,
  codeOfOpening,
  inviteInto,
  joinVault,
  openAs,
  OTHER_PASSPHRASE,
  vaultOfTwo,
} from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { FAST_KDF, openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import {
  codeOf,
  forgeHeader,
  headerBytes,
  headerOf,
  writeBothHeaders,
} from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

function pair<T>(list: readonly T[]): [T, T] {
  const [first, second] = list;
  if (first === undefined || second === undefined) throw new Error("two are needed");
  return [first, second];
}

/** A copy of some files of a vault, to be put back later. */
function keep(path: string, names: readonly string[]): () => void {
  const folder = tempFolder();
  for (const name of names) cpSync(join(path, name), join(folder, name));
  return () => {
    for (const name of names) cpSync(join(folder, name), join(path, name));
  };
}

describe("the header of a vault of two people", () => {
  it("opens for nobody when their slots are exchanged", async () => {
    const { path } = await vaultOfTwo();
    const header = headerOf(path);
    const [first, second] = pair(header.slots);
    forgeHeader(path, {
      ...header,
      slots: [
        { ...first, userId: second.userId },
        { ...second, userId: first.userId },
      ],
    });
    expect(await codeOfOpening(path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
  });

  it("is refused when the key that one was given is copied to the other", async () => {
    const { path } = await vaultOfTwo();
    const header = headerOf(path);
    const [first, second] = pair(header.users);
    forgeHeader(path, { ...header, users: [first, { ...second, vaultKey: first.vaultKey }] });
    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.header_damaged");
    expect(await codeOfOpening(path, PASSPHRASE)).toBe("vault.header_damaged");
  });
});

describe("the code of an invitation", () => {
  it("does not pass for a passphrase, in its slot or in one made of it", async () => {
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Sacha");
    await vault.close();
    expect(await codeOfOpening(vault.path, code.join(" "))).toBe("vault.wrong_passphrase");
    const header = headerOf(vault.path);
    const slots = header.slots.map((slot) =>
      slot.kind === "invitation" ? { ...slot, kind: "passphrase" as const } : slot,
    );
    forgeHeader(vault.path, { ...header, slots });
    expect(await codeOfOpening(vault.path, code.join(" "))).toBe("vault.wrong_passphrase");
  });

  it("brings nobody in twice: neither again, nor with the header from before put back", async () => {
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Sacha");
    await vault.close();
    const putBack = keep(vault.path, HEADER_FILES);
    await (await joinVault(vault.path, code)).close();
    const joined = headerBytes(vault.path);
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
    putBack();
    const before = readFileSync(join(vault.path, "store.db"));
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
    expect(readFileSync(join(vault.path, "store.db"))).toEqual(before);
    writeBothHeaders(vault.path, joined);
    expect(await codeOfOpening(vault.path, OTHER_PASSPHRASE)).toBe("opens");
  });

  it("known to who invited, opens nothing as who came with it: their keys are others", async () => {
    const vault = await openTestVault();
    const { id, code } = await inviteInto(vault, "Sacha");
    const before = headerOf(vault.path).users.find((user) => user.id === id);
    await vault.close();
    await (await joinVault(vault.path, code)).close();
    const after = headerOf(vault.path);
    const user = after.users.find((one) => one.id === id);
    expect(user?.signPublicKey).not.toBe(before?.signPublicKey);
    expect(user?.boxPublicKey).not.toBe(before?.boxPublicKey);
    expect(user?.vaultKey.givenBy).toBe(id);
    // The old slot beside the new keys leads to keys that are not theirs.
    const stale = { ...before, ...user } as Header["users"][number];
    forgeHeader(vault.path, {
      ...after,
      users: [...after.users.filter((u) => u.id !== id), stale],
    });
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
    expect(await codeOfOpening(vault.path, code.join(" "))).toBe("vault.wrong_passphrase");
  });

  it("that is over stays over with the header from before its end put back", async () => {
    const late = { now: () => new Date(Date.now() + 8 * 24 * 60 * 60 * 1000) };
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Sacha");
    await vault.close();
    expect(await codeOfJoining(vault.path, code, late)).toBe("members.code_expired");
    const putBack = keep(vault.path, HEADER_FILES);
    await (await openAs(vault.path, PASSPHRASE, late)).close();
    putBack();
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
  });
});

describe("a change of people that was killed between the header and the journal", () => {
  it("an invitation whose code nobody was told leaves nobody behind", async () => {
    const vault = await openTestVault();
    await vault.close();
    const putBack = keep(vault.path, ["store.db"]);
    const again = await openAs(vault.path, PASSPHRASE);
    const { code } = await inviteInto(again, "Sacha");
    await again.close();
    putBack();
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
    const camille = await openAs(vault.path, PASSPHRASE);
    onTestFinished(() => camille.close());
    expect(headerOf(vault.path).users).toHaveLength(1);
    expect((await camille.call("members.list", {})).members).toHaveLength(1);
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("who joined is in once they open, and signs as themself; others wait for that", async () => {
    for (const passphrase of [PASSPHRASE, OTHER_PASSPHRASE]) {
      const vault = await openTestVault();
      const { id, code } = await inviteInto(vault, "Sacha", ["secretary"]);
      await vault.close();
      const putBack = keep(vault.path, ["store.db"]);
      await (await joinVault(vault.path, code)).close();
      putBack();
      const next = await openAs(vault.path, passphrase);
      expect(await next.call("vault.verify", {})).toMatchObject({ findings: [] });
      await next.close();
      const sacha = await openAs(vault.path, OTHER_PASSPHRASE);
      await sacha.call("members.rename", { id, name: "Sacha D." });
      expect(await sacha.call("vault.keyStatus", {})).toMatchObject({ kit: null });
      const { members } = await sacha.call("members.list", {});
      expect(members[1]).toMatchObject({ state: "active", roles: ["secretary"], isYou: true });
      expect(await sacha.call("vault.verify", {})).toMatchObject({ findings: [] });
      const entries = await sacha.call("journal.list", { before: null, limit: 4 });
      const joined = entries.find(({ command }) => command === "members.join");
      expect(joined?.actor).toMatch(/^Sacha/u);
      await sacha.close();
    }
  });

  it("an invitation taken back stays so", async () => {
    const vault = await openTestVault();
    const { id, code } = await inviteInto(vault, "Sacha");
    await vault.close();
    const putBack = keep(vault.path, ["store.db"]);
    const again = await openAs(vault.path, PASSPHRASE);
    await again.call("members.cancelInvitation", { id });
    await again.close();
    putBack();
    // The code opens nothing. That it was taken back is said again by whoever may.
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
    const camille = await openAs(vault.path, PASSPHRASE);
    onTestFinished(() => camille.close());
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
    await camille.call("members.cancelInvitation", { id });
    expect((await camille.call("members.list", {})).members).toHaveLength(1);
  });
});

it("somebody planted in the header by who is leaving is named, and gets nothing of the new keys", async () => {
  const { path, sacha } = await vaultOfTwo();
  const leaving = await openAs(path, OTHER_PASSPHRASE);
  const { headerKey, vaultId } = leaving.session.vault.unlocked;
  const header = headerOf(path);
  const own = header.users.find(({ id }) => id === sacha);
  if (own === undefined) throw new Error("Sacha is there");
  const planted = { ...own, id: newId() };
  const place = { id: newId(), userId: planted.id, vaultId, root: header.root };
  const slot = await wrapUserKey(place, newUserKey(), "une porte dérobée", FAST_KDF);
  const bytes = encodeHeader(
    { ...header, users: [...header.users, planted], slots: [...header.slots, slot] },
    headerKey,
  );
  await leaving.close();
  writeBothHeaders(path, bytes);
  const camille = await openAs(path, PASSPHRASE);
  onTestFinished(() => camille.close());
  expect(await camille.call("vault.verify", {})).toMatchObject({
    findings: [{ place: "directory", at: "", problem: "unsigned_key" }],
  });
  const remove = () => camille.call("members.remove", { id: sacha, passphrase: PASSPHRASE });
  expect(await codeOf(remove())).toBe("vault.unsigned");
  await camille.call("directory.restore", {});
  expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
  await remove();
  expect(headerOf(path).users).toHaveLength(1);
  expect(headerOf(path).slots).toHaveLength(1);
  expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
  await camille.close();
  expect(await codeOfOpening(path, "une porte dérobée")).toBe("vault.wrong_passphrase");
});
