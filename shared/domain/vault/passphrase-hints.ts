/** What in a passphrase as it was typed or pasted is often not meant. */
const PASSPHRASE_HINTS = [
  "line_end",
  "space_around",
  "space_twice",
  "invisible",
  "apostrophe",
  "quote",
  "dash",
  "joined_letters",
  "first_capital",
] as const;
export type PassphraseHint = (typeof PASSPHRASE_HINTS)[number];

const SIGNS: Readonly<Record<PassphraseHint, RegExp>> = {
  line_end: /[\r\n]/u,
  space_around: /^[^\S\r\n]|[^\S\r\n]$/u,
  space_twice: /\S\s\s+\S/u,
  // Zero-width spaces and joiners, marks of direction, a byte order mark, a soft hyphen.
  invisible: /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u,
  apostrophe: /[\u2018\u2019\u201B\u02BC\u2032]/u,
  quote: /[\u201C-\u201F\u00AB\u00BB\u2033]/u,
  dash: /[\u2010-\u2015\u2212]/u,
  // Those that no derivation takes apart: it does so of others, and of no-break spaces (`normalizePassphrase`).
  joined_letters: /[œæŒÆ]/u,
  first_capital: /^\p{Lu}\p{Ll}/u,
};

/**
 * What to look at in a passphrase that was refused: a copy brings a space or a line end with it, and a text
 * processor or a telephone puts signs and capitals of its own. Only told: it is never taken for another one.
 */
export function passphraseHints(typed: string): PassphraseHint[] {
  return PASSPHRASE_HINTS.filter((hint) => SIGNS[hint].test(typed));
}
