import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { HeaderUser, VaultKeyGrant } from "#shared/domain/vault/header.ts";
import { verify, type Signer } from "./signing.ts";
import { sodium } from "./sodium.ts";
import { rootTerm, type KeyPair, type VaultPlace } from "./user-key.ts";

/** The keys that come from a vault key, 32 bytes each, one use each. */
export interface VaultKeys {
  readonly databaseKey: Uint8Array;
  readonly headerKey: Uint8Array;
  readonly fileKey: Uint8Array;
  readonly witnessKey: Uint8Array;
  /** Tells which vault key it is and nothing of it: people sign it, and no one wipes it. */
  readonly mark: Uint8Array;
}

/** Who receives the key, of which vault. */
export interface Recipient extends VaultPlace {
  readonly userId: string;
  readonly boxPublicKey: Uint8Array;
}

/** Which vault key is given and when; null in a vault from before there were statements. */
export type GrantTerms = VaultKeyGrant["terms"];

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
    mark: sodium.crypto_kdf_derive_from_key(32, 5, "grf-vmrk", vaultKey),
  };
}

/**
 * Seals the vault key to one person. The giver signs: anyone can seal a key of their own to a public
 * key, and a person who accepted it would from then on write for whoever made it.
 */
export function giveVaultKey(
  to: Recipient,
  vaultKey: Uint8Array,
  giver: Signer,
  terms: GrantTerms,
): VaultKeyGrant {
  const sealed = sodium.to_hex(sodium.crypto_box_seal(vaultKey, to.boxPublicKey));
  const grant = { sealed, givenBy: giver.userId, terms };
  const signature = giver.sign(grantMessage(to, grant));
  return { ...grant, signature: sodium.to_hex(signature) };
}

/** The vault key given to `user`, or null when the giver's signature or the box does not hold. */
export function takeVaultKey(
  vault: VaultPlace,
  user: HeaderUser,
  giverPublicKey: Uint8Array,
  box: KeyPair,
): Uint8Array | null {
  const own = { ...user, boxPublicKey: sodium.to_hex(box.publicKey) };
  if (!isGivenBy(vault, own, giverPublicKey)) return null;
  try {
    const sealed = sodium.from_hex(user.vaultKey.sealed);
    return sodium.crypto_box_seal_open(sealed, box.publicKey, box.privateKey);
  } catch {
    return null;
  }
}

/** Whether a vault key was given to `user` by who has this key. What is in it, only `user` can tell. */
export function isGivenBy(
  { vaultId, root }: VaultPlace,
  { id, boxPublicKey, vaultKey }: HeaderUser,
  giverPublicKey: Uint8Array,
): boolean {
  const to = { vaultId, root, userId: id, boxPublicKey: sodium.from_hex(boxPublicKey) };
  const signature = sodium.from_hex(vaultKey.signature);
  return verify(giverPublicKey, grantMessage(to, vaultKey), signature);
}

function grantMessage(
  to: Recipient,
  { sealed, givenBy, terms }: Omit<VaultKeyGrant, "signature">,
): Uint8Array {
  const text = canonicalJson({
    purpose: "greffe.vault-key.1",
    vaultId: to.vaultId,
    userId: to.userId,
    boxPublicKey: sodium.to_hex(to.boxPublicKey),
    sealed,
    givenBy,
    // A grant from before there were roots names none, whatever the header says by now.
    ...(terms === null ? {} : { terms: { ...terms }, ...rootTerm(to) }),
  });
  return new TextEncoder().encode(text);
}
