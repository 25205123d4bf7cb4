import { beforeEach, describe, expect, it } from "vitest";
import type { Header } from "#shared/domain/vault/header.ts";
import { newId } from "#main/vault/db/ids.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { makeVault } from "#main/vault/keys/unlock.ts";
import { newUserKey, userPairs, wrapUserKey } from "#main/vault/keys/user-key.ts";
import { giveVaultKey, newVaultKey, vaultKeys } from "#main/vault/keys/vault-key.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { FAST_KDF, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { aRoot } from "#test/helpers/a-root.ts";
import {
  codeOf,
  forgeHeader,
  headerOf,
  lockedVaultFolder,
  passphraseSlots,
  writeBothHeaders,
} from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

const OTHER_PASSPHRASE = "la phrase d’une autre personne";

function unlock(path: string, passphrase = PASSPHRASE) {
  return unlockWithPassphrase(path, passphrase);
}

/** A vault of two people, with the vault key at hand: what several people will need. */
async function sharedVault(): Promise<{ path: string; header: Header }> {
  const path = await lockedVaultFolder();
  const vaultId = newId();
  const root = aRoot();
  const vaultKey = newVaultKey();
  const people = await Promise.all(
    [PASSPHRASE, OTHER_PASSPHRASE].map(async (passphrase) => {
      const id = newId();
      const userKey = newUserKey();
      const pairs = userPairs(userKey);
      const place = { id: newId(), userId: id, vaultId, root };
      const slot = await wrapUserKey(place, userKey, passphrase, FAST_KDF);
      return { id, pairs, slot, signer: signerOf(id, pairs.sign.privateKey) };
    }),
  );
  const header: Header = {
    format: 2,
    vaultId,
    root,
    generation: 1,
    cipher: "aegis",
    createdWith: "0.1.0",
    users: people.map(({ id, pairs, signer }) => ({
      id,
      boxPublicKey: sodium.to_hex(pairs.box.publicKey),
      signPublicKey: sodium.to_hex(pairs.sign.publicKey),
      vaultKey: giveVaultKey(
        { vaultId, root, userId: id, boxPublicKey: pairs.box.publicKey },
        vaultKey,
        people[0]?.signer ?? signer,
        { generation: 1, moment: root.entry },
      ),
      pending: null,
    })),
    slots: people.map(({ slot }) => slot),
  };
  writeBothHeaders(path, encodeHeader(header, vaultKeys(vaultKey).headerKey));
  return { path, header };
}

/** The two members of a list, exchanged. */
function pair<T>(list: readonly T[]): [T, T] {
  const [first, second] = list;
  if (first === undefined || second === undefined) throw new Error("two are needed");
  return [first, second];
}

describe("a vault of two people", () => {
  it("opens for each with their own passphrase", async () => {
    const { path, header } = await sharedVault();
    const [first, second] = pair(header.users);
    for (const [passphrase, user] of [
      [PASSPHRASE, first],
      [OTHER_PASSPHRASE, second],
    ] as const) {
      const vault = await unlock(path, passphrase);
      expect(vault.userId).toBe(user.id);
      await vault.release();
    }
  });

  it("opens for nobody whose slot was given to the other", async () => {
    const { path, header } = await sharedVault();
    const [first, second] = pair(passphraseSlots(header));
    const swapped = [
      { ...first, userId: second.userId },
      { ...second, userId: first.userId },
    ];
    forgeHeader(path, { ...header, slots: swapped });
    expect(await codeOf(unlock(path))).toBe("vault.wrong_passphrase");
    const relabelled = [
      { ...first, wrappedUserKey: second.wrappedUserKey, kdf: second.kdf },
      { ...second, wrappedUserKey: first.wrappedUserKey, kdf: first.kdf },
    ];
    forgeHeader(path, { ...header, slots: relabelled });
    expect(await codeOf(unlock(path))).toBe("vault.wrong_passphrase");
  });

  it("is refused when the sealed keys or the public keys are exchanged", async () => {
    const { path, header } = await sharedVault();
    const [first, second] = pair(header.users);
    const exchanges: Header["users"][] = [
      [
        { ...first, vaultKey: second.vaultKey },
        { ...second, vaultKey: first.vaultKey },
      ],
      [{ ...first, boxPublicKey: second.boxPublicKey }, second],
      [{ ...first, signPublicKey: second.signPublicKey }, second],
      [{ ...first, vaultKey: { ...first.vaultKey, givenBy: second.id } }, second],
    ];
    for (const users of exchanges) {
      forgeHeader(path, { ...header, users });
      expect(await codeOf(unlock(path))).toBe("vault.header_damaged");
    }
  });
});

describe("a vault whose header comes from elsewhere", () => {
  it("does not open with a slot of another vault of the same person", async () => {
    const [mine, other] = [await lockedVaultFolder(), await lockedVaultFolder()];
    forgeHeader(mine, {
      ...headerOf(mine),
      slots: headerOf(other).slots.map((slot) => ({
        ...slot,
        userId: headerOf(mine).users[0]?.id ?? "",
      })),
    });
    expect(await codeOf(unlock(mine))).toBe("vault.wrong_passphrase");
  });

  it("does not accept a vault key that its author sealed to the person's public key", async () => {
    const path = await lockedVaultFolder();
    const header = headerOf(path);
    const user = header.users[0];
    if (user === undefined) throw new Error("one user");
    const vaultKey = newVaultKey();
    const boxPublicKey = sodium.from_hex(user.boxPublicKey);
    const { keys: author } = await makeVault("autre", FAST_KDF);
    const grant = giveVaultKey(
      { ...header, userId: user.id, boxPublicKey },
      vaultKey,
      signerOf(user.id, author.pairs.sign.privateKey),
      user.vaultKey.terms,
    );
    const forged = { ...header, users: [{ ...user, vaultKey: grant }] };
    // Everything the author can make right is right, the MAC under the planted key included.
    writeBothHeaders(path, encodeHeader(forged, vaultKeys(vaultKey).headerKey));
    expect(await codeOf(unlock(path))).toBe("vault.header_damaged");
  });
});
