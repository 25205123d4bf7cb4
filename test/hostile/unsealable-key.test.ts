import { expect, it, onTestFinished } from "vitest";
import { renewMessage } from "#shared/domain/directory/proofs.ts";
import { isSealable } from "#shared/domain/directory/sealable.ts";
import { readStatement } from "#shared/domain/directory/statement.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { newId } from "#main/vault/db/ids.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { signText } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { seenByCamille, vaultWithReader } from "#test/helpers/forger.ts";
import { openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { headerOf, writeBothHeaders } from "#test/helpers/vault-folder.ts";

const NOTHING_SEALS = [
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  `${"00".repeat(31)}80`,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b880",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11d7",
  `ec${"ff".repeat(31)}`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
];

function canBeSealedTo(box: string): boolean {
  try {
    sodium.crypto_box_seal(new Uint8Array(32), sodium.from_hex(box));
    return true;
  } catch {
    return false;
  }
}

it("what nothing can be sealed to is told as the library tells it", () => {
  const others = [
    sodium.to_hex(sodium.crypto_box_keypair().publicKey),
    `02${"00".repeat(31)}`,
    "ff".repeat(32),
    `09${"00".repeat(31)}`,
  ];
  const boxes = [...NOTHING_SEALS, ...others];
  expect(boxes.map(isSealable)).toEqual(boxes.map(canBeSealedTo));
  expect(NOTHING_SEALS.map(isSealable)).not.toContain(true);
});

it("no statement brings a key that nothing can be sealed to", () => {
  const said = {
    kind: "renewKeys",
    person: newId(),
    sign: "ab".repeat(32),
    proof: "cd".repeat(64),
  };
  const read = (box: string) => readStatement(canonicalJson({ ...said, box }));
  expect(NOTHING_SEALS.map(read)).toEqual(NOTHING_SEALS.map(() => null));
  expect(read("ef".repeat(32))).toMatchObject({ kind: "renewKeys" });
});

it("a reader with keys of their own that nothing can be sealed to keeps nobody from changing the vault’s", async () => {
  const { path, remi } = await vaultWithReader();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const { unlocked, directory } = reader.session.vault;
  const [boxPublicKey = ""] = NOTHING_SEALS;
  const signPublicKey = sodium.to_hex(sodium.crypto_sign_keypair().publicKey);
  const said = { person: remi, sign: signPublicKey, box: boxPublicKey };
  const place = { vaultId: unlocked.vaultId, root: directory.root ?? "" };
  const proof = signText(unlocked.signer, renewMessage(place, said));
  const headerKey = Uint8Array.from(unlocked.headerKey);
  await reader.close();
  const header = headerOf(path);
  const theirs = { signPublicKey, boxPublicKey, pending: { by: remi, proof } };
  const users = header.users.map((user) => (user.id === remi ? { ...user, ...theirs } : user));
  writeBothHeaders(path, encodeHeader({ ...header, users }, headerKey));

  const { camille, named, write } = await seenByCamille(path);
  expect([named, write]).toEqual([["directory other_key"], "vault.unsigned"]);
  await camille.call("directory.restore", {});
  await camille.call("members.rekey", { passphrase: PASSPHRASE });
  expect(headerOf(path).users).toHaveLength(1);
});

it("nor does one in a vault that nobody had signed yet keep it from being signed", async () => {
  const path = earlierVault();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const { headerKey, userId } = reader.session.vault.unlocked;
  const key = Uint8Array.from(headerKey);
  await reader.close();
  const header = headerOf(path);
  const [boxPublicKey = ""] = NOTHING_SEALS;
  const users = header.users.map((user) => (user.id === userId ? { ...user, boxPublicKey } : user));
  writeBothHeaders(path, encodeHeader({ ...header, users }, key));
  const camille = await openAs(path, PASSPHRASE);
  onTestFinished(() => camille.close());
  await camille.call("directory.checkpoint", { passphrase: PASSPHRASE });
  expect(headerOf(path).users.map(({ id }) => id)).not.toContain(userId);
});
