import { wordlist } from "@scure/bip39/wordlists/french.js";
import { makeWordList } from "#shared/domain/vault/word-list.ts";

/** The French BIP-39 list (2,048 words, MIT). */
export const FRENCH_WORDS = makeWordList(wordlist);
