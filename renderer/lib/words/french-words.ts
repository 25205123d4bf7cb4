import { wordlist } from "@scure/bip39/wordlists/french.js";
import { makeWordList } from "#shared/domain/vault/word-list.ts";

/** Kept here too, so that a wrong word is marked as it is typed. */
export const FRENCH_WORDS = makeWordList(wordlist);
