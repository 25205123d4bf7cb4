import { wordlist } from "@scure/bip39/wordlists/french.js";
import { sodium } from "./sodium.ts";

const SUGGESTED_WORDS = 6;

/**
 * Six words of the French BIP-39 list (2,048 words, MIT), each drawn uniformly: 66 bits.
 * The list is decomposed (NFD); people read and copy composed letters.
 */
export function suggestPassphrase(): string[] {
  return Array.from({ length: SUGGESTED_WORDS }, () => {
    const word = wordlist[sodium.randombytes_uniform(wordlist.length)];
    if (word === undefined) throw new Error("the word list is shorter than it says");
    return word.normalize("NFC");
  });
}
