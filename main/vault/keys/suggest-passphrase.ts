import { FIELD_SIZE } from "#shared/domain/vault/galois-2048.ts";
import { FRENCH_WORDS } from "./french-words.ts";
import { sodium } from "./sodium.ts";

const SUGGESTED_WORDS = 6;

/** Six words of the French BIP-39 list, each drawn uniformly: 66 bits. */
export function suggestPassphrase(): string[] {
  return Array.from({ length: SUGGESTED_WORDS }, () =>
    FRENCH_WORDS.word(sodium.randombytes_uniform(FIELD_SIZE)),
  );
}
