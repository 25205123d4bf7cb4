import { describe, expect, it } from "vitest";
import { aRoot } from "#test/helpers/a-root.ts";
import { newId } from "../db/ids.ts";
import { signerOf } from "./signing.ts";
import { sodium } from "./sodium.ts";
import { newUserKey, userPairs } from "./user-key.ts";
import { giveVaultKey, newVaultKey, takeVaultKey, vaultKeys } from "./vault-key.ts";

const place = { vaultId: newId(), root: aRoot() };
const terms = { generation: 1, moment: place.root.entry };

function aPerson() {
  const id = newId();
  const pairs = userPairs(newUserKey());
  return { id, pairs, signer: signerOf(id, pairs.sign.privateKey) };
}

function granted(to = aPerson(), by = to, vaultKey = newVaultKey()) {
  const recipient = { ...place, userId: to.id, boxPublicKey: to.pairs.box.publicKey };
  const user = {
    id: to.id,
    boxPublicKey: sodium.to_hex(to.pairs.box.publicKey),
    signPublicKey: sodium.to_hex(to.pairs.sign.publicKey),
    vaultKey: giveVaultKey(recipient, vaultKey, by.signer, terms),
    pending: null,
  };
  return { to, by, vaultKey, user };
}

describe("a given vault key", () => {
  it("is taken by its recipient, when its giver signed", () => {
    const { to, by, vaultKey, user } = granted(aPerson(), aPerson());
    const taken = takeVaultKey(place, user, by.pairs.sign.publicKey, to.pairs.box);
    expect(taken).toEqual(vaultKey);
  });

  it("is refused to another person, for another vault, or from another giver", () => {
    const { to, by, user } = granted();
    const other = aPerson();
    const giver = by.pairs.sign.publicKey;
    expect(takeVaultKey(place, user, giver, other.pairs.box)).toBeNull();
    expect(takeVaultKey({ ...place, vaultId: newId() }, user, giver, to.pairs.box)).toBeNull();
    expect(takeVaultKey({ ...place, root: aRoot() }, user, giver, to.pairs.box)).toBeNull();
    const later = { ...user.vaultKey, terms: { ...terms, generation: 2 } };
    expect(takeVaultKey(place, { ...user, vaultKey: later }, giver, to.pairs.box)).toBeNull();
    const bare = { ...user.vaultKey, terms: null };
    expect(takeVaultKey(place, { ...user, vaultKey: bare }, giver, to.pairs.box)).toBeNull();
    expect(takeVaultKey(place, user, other.pairs.sign.publicKey, to.pairs.box)).toBeNull();
  });

  it("cannot be exchanged for a key that someone else sealed", () => {
    const { to, by, user } = granted();
    const planted = sodium.to_hex(sodium.crypto_box_seal(newVaultKey(), to.pairs.box.publicKey));
    const altered = { ...user, vaultKey: { ...user.vaultKey, sealed: planted } };
    expect(takeVaultKey(place, altered, by.pairs.sign.publicKey, to.pairs.box)).toBeNull();
  });
});

describe("vaultKeys", () => {
  it("derives four different keys of 32 bytes, and a mark,, the same each time", () => {
    const vaultKey = newVaultKey();
    const keys = Object.values(vaultKeys(vaultKey)).map((key) => sodium.to_hex(key));
    expect(new Set([...keys, sodium.to_hex(vaultKey)]).size).toBe(6);
    expect(keys.every((key) => key.length === 64)).toBe(true);
    expect(Object.values(vaultKeys(vaultKey)).map((key) => sodium.to_hex(key))).toEqual(keys);
  });
});
