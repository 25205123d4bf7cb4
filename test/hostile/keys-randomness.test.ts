import { expect, it, onTestFinished, vi } from "vitest";
import { makeVault } from "#main/vault/keys/unlock.ts";
import { argon2id } from "#main/vault/keys/argon2.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { aRoot } from "#test/helpers/a-root.ts";
import { FAST_KDF } from "#test/helpers/test-vault.ts";
import { passphraseSlots } from "#test/helpers/vault-folder.ts";

const VAULTS = 1000;
const root = aRoot();

it(`${VAULTS} vaults of one passphrase share no salt, nonce, key or identifier`, async () => {
  // Deriving draws nothing, and takes a hundred times longer than all the rest.
  const derive = vi.spyOn(argon2id, "derive");
  onTestFinished(() => derive.mockRestore());
  derive.mockImplementation(() => Promise.resolve(new Uint8Array(32).fill(1)));
  const drawing = Array.from({ length: VAULTS }, async () => {
    const made = await makeVault("toujours la même", FAST_KDF);
    const { keys } = made;
    const header = made.header(root, "0.1.0");
    const [user, slot] = [header.users[0], passphraseSlots(header)[0]];
    return [
      header.vaultId,
      user?.id,
      user?.boxPublicKey,
      user?.signPublicKey,
      user?.vaultKey.sealed,
      user?.vaultKey.signature,
      slot?.id,
      slot?.kdf.salt,
      slot?.wrappedUserKey.nonce,
      slot?.wrappedUserKey.ciphertext,
      sodium.to_hex(keys.databaseKey),
      sodium.to_hex(keys.headerKey),
      sodium.to_hex(keys.fileKey),
    ];
  });
  const drawn = (await Promise.all(drawing)).flat();
  expect(drawn).not.toContain(undefined);
  expect(new Set(drawn).size).toBe(VAULTS * 13);
});
