import { expect, it } from "vitest";
import type { InvitationSlot, PassphraseSlot, VaultKeyGrant } from "#shared/domain/vault/header.ts";
import { newId } from "#main/vault/db/ids.ts";
import { derivePassphraseKey } from "#main/vault/keys/kdf.ts";
import {
  newRecoverySecret,
  unwrapWithRecovery,
  wrapWithRecovery,
} from "#main/vault/keys/recovery-key.ts";
import { openKey, sealKey } from "#main/vault/keys/sealed-key.ts";
import {
  newUserKey,
  unwrapWithKey,
  wrapInvitation,
  wrapUserKey,
} from "#main/vault/keys/user-key.ts";
import { aRoot } from "#test/helpers/a-root.ts";
import { FAST_KDF, PASSPHRASE } from "#test/helpers/test-vault.ts";

const place = { id: newId(), userId: newId(), vaultId: newId(), root: aRoot() };
const terms = { generation: 1, moment: place.root.entry };
const grant = { sealed: "ab".repeat(80), givenBy: newId(), signature: "cd".repeat(64), terms };
const cost = { memoryMiB: 65, passes: 3 };
const userKey = newUserKey();

/*
 * Another cost, salt or passphrase derives another key, which fails by itself. Here the key is always
 * the right one: what refuses is the text that the box is bound to, and nothing else.
 */
it.each([
  ["a passphrase", await wrapUserKey(place, userKey, PASSPHRASE, cost)],
  ["an invitation", await wrapInvitation(place, userKey, PASSPHRASE, cost, grant)],
])(
  "the slot of %s under its own key, with one thing of it altered, does not open",
  async (_of, slot) => {
    const key = await derivePassphraseKey(PASSPHRASE, slot.kdf);
    const other = slot.kind === "passphrase" ? "invitation" : "passphrase";
    const altered: Record<string, PassphraseSlot | InvitationSlot> = {
      "less memory": { ...slot, kdf: { ...slot.kdf, memoryMiB: 64 } },
      "fewer passes": { ...slot, kdf: { ...slot.kdf, passes: 2 } },
      "another salt": { ...slot, kdf: { ...slot.kdf, salt: "00".repeat(16) } },
      "another slot": { ...slot, id: newId() },
      "another person": { ...slot, userId: newId() },
      "another kind": { ...slot, kind: other },
      "no root": { ...slot, isRooted: false },
    };
    expect(unwrapWithKey(place, slot, key, grant)).toEqual(userKey);
    const opened = Object.entries(altered).filter(
      ([, one]) => unwrapWithKey(place, one, key, grant) !== null,
    );
    expect(opened.map(([what]) => what)).toEqual([]);
    expect(unwrapWithKey({ ...place, vaultId: newId() }, slot, key, grant)).toBeNull();
    expect(unwrapWithKey({ ...place, root: aRoot() }, slot, key, grant)).toBeNull();
  },
);

it("the slot of an invitation leads to no other grant than the one that was given with it", async () => {
  const slot = await wrapInvitation(place, userKey, PASSPHRASE, cost, grant);
  const key = await derivePassphraseKey(PASSPHRASE, slot.kdf);
  const altered: (VaultKeyGrant | null)[] = [
    null,
    { ...grant, sealed: "00".repeat(80) },
    { ...grant, givenBy: newId() },
    { ...grant, signature: "00".repeat(64) },
    { ...grant, terms: { ...terms, generation: 2 } },
    { ...grant, terms: { ...terms, moment: "00".repeat(32) } },
    { ...grant, terms: null },
  ];
  expect(altered.filter((one) => unwrapWithKey(place, slot, key, one) !== null)).toEqual([]);
});

it("the slot of a kit is bound to its place alone: it has no cost", () => {
  const secret = newRecoverySecret();
  const slot = wrapWithRecovery(place, userKey, secret);
  expect(unwrapWithRecovery(place, slot, secret)).toEqual(userKey);
  for (const one of [
    { ...slot, id: newId() },
    { ...slot, userId: newId() },
  ]) {
    expect(unwrapWithRecovery(place, one, secret)).toBeNull();
  }
  expect(unwrapWithRecovery({ ...place, vaultId: newId() }, slot, secret)).toBeNull();
});

it("a box that is bound to nothing, or to anything else, does not pass for a slot's", async () => {
  const slot = await wrapUserKey(place, userKey, PASSPHRASE, FAST_KDF);
  const key = await derivePassphraseKey(PASSPHRASE, slot.kdf);
  for (const bound of ["", "greffe.user-key.1"]) {
    const wrappedUserKey = sealKey(userKey, key, bound);
    expect(openKey(wrappedUserKey, key, bound)).toEqual(userKey);
    expect(unwrapWithKey(place, { ...slot, wrappedUserKey }, key)).toBeNull();
  }
});
