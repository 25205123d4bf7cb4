import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { HeaderUser, VaultKeyGrant } from "#shared/domain/vault/header.ts";
import { verify, type Signer } from "./signing.ts";
import { sodium } from "./sodium.ts";
import type { KeyPair } from "./user-key.ts";

/** The keys that come from a vault key, 32 bytes each, one use each. */
export interface VaultKeys {
  readonly databaseKey: Uint8Array;
  readonly headerKey: Uint8Array;
  readonly fileKey: Uint8Array;
  readonly witnessKey: Uint8Array;
}

/** Who receives the key, of which vault. */
export interface Recipient {
  readonly vaultId: string;
  readonly userId: string;
  readonly boxPublicKey: Uint8Array;
}

export function newVaultKey(): Uint8Array {
  return sodium.randombytes_buf(sodium.crypto_kdf_KEYBYTES);
}

/** The caller wipes them. */
export function vaultKeys(vaultKey: Uint8Array): VaultKeys {
  return {
    databaseKey: sodium.crypto_kdf_derive_from_key(32, 1, "grf-vdbs", vaultKey),
    headerKey: sodium.crypto_kdf_derive_from_key(32, 2, "grf-vhdr", vaultKey),
    fileKey: sodium.crypto_kdf_derive_from_key(32, 3, "grf-vfil", vaultKey),
    witnessKey: sodium.crypto_kdf_derive_from_key(32, 4, "grf-vwit", vaultKey),
  };
}

/**
 * Seals the vault key to one person. The giver signs: anyone can seal a key of their own to a public
 * key, and a person who accepted it would from then on write for whoever made it.
 */
export function giveVaultKey(to: Recipient, vaultKey: Uint8Array, giver: Signer): VaultKeyGrant {
  const sealed = sodium.to_hex(sodium.crypto_box_seal(vaultKey, to.boxPublicKey));
  const signature = giver.sign(grantMessage(to, sealed, giver.userId));
  return { sealed, givenBy: giver.userId, signature: sodium.to_hex(signature) };
}

/** The vault key given to `user`, or null when the giver's signature or the box does not hold. */
export function takeVaultKey(
  vaultId: string,
  user: HeaderUser,
  giverPublicKey: Uint8Array,
  box: KeyPair,
): Uint8Array | null {
  const { sealed, givenBy, signature } = user.vaultKey;
  const to = { vaultId, userId: user.id, boxPublicKey: box.publicKey };
  const message = grantMessage(to, sealed, givenBy);
  if (!verify(giverPublicKey, message, sodium.from_hex(signature))) return null;
  try {
    return sodium.crypto_box_seal_open(sodium.from_hex(sealed), box.publicKey, box.privateKey);
  } catch {
    return null;
  }
}

function grantMessage(to: Recipient, sealed: string, givenBy: string): Uint8Array {
  const text = canonicalJson({
    purpose: "greffe.vault-key.1",
    vaultId: to.vaultId,
    userId: to.userId,
    boxPublicKey: sodium.to_hex(to.boxPublicKey),
    sealed,
    givenBy,
  });
  return new TextEncoder().encode(text);
}
