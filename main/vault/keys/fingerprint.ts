import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { DirectoryRoot } from "#shared/domain/directory/directory.ts";
import type { HeaderUser } from "#shared/domain/vault/header.ts";
import { FRENCH_WORDS } from "./french-words.ts";
import { sodium } from "./sodium.ts";

const WORDS = 6;
const BITS_OF_A_WORD = 11n;

/**
 * Six words that two people read to each other: the same on both machines unless somebody put keys
 * of their own in place of a person's. 66 bits of BLAKE2b over who they are and their public keys.
 */
export function userFingerprint(
  vaultId: string,
  { id, boxPublicKey, signPublicKey }: Pick<HeaderUser, "id" | "boxPublicKey" | "signPublicKey">,
): string[] {
  const text = canonicalJson({
    purpose: "greffe.user-fingerprint.1",
    vaultId,
    userId: id,
    boxPublicKey,
    signPublicKey,
  });
  return wordsOf(text);
}

/**
 * Six words that stand for the vault itself: its founder's key and first entry, from which everything that
 * was signed in it descends. Another vault that calls itself by the same name has others.
 */
export function vaultFingerprint(
  vaultId: string,
  { entry, person, sign }: DirectoryRoot,
): string[] {
  return wordsOf(
    canonicalJson({ purpose: "greffe.vault-fingerprint.1", vaultId, entry, person, sign }),
  );
}

function wordsOf(text: string): string[] {
  let bits = BigInt(`0x${sodium.to_hex(sodium.crypto_generichash(32, text, null))}`);
  return Array.from({ length: WORDS }, () => {
    const word = FRENCH_WORDS.word(Number(bits & ((1n << BITS_OF_A_WORD) - 1n)));
    bits >>= BITS_OF_A_WORD;
    return word;
  });
}
