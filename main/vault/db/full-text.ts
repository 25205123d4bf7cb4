import { foldedWords, spellingsOf } from "#shared/domain/kernel/word-match.ts";

/**
 * Typed words as an FTS5 query: every word must begin some word of the row, by itself or joined to
 * those typed around it, in `columns` only if some are given. Words are quoted, so nothing typed is
 * ever an operator. Null when nothing is a word.
 */
export function prefixQuery(typed: string, columns: readonly string[] = []): string | null {
  const words = spellingsOf(typed);
  if (words.length === 0) return null;
  const all = words.map(beginsOneOf).join(" AND ");
  return columns.length === 0 ? all : `{${columns.join(" ")}} : (${all})`;
}

function beginsOneOf(spellings: readonly string[]): string {
  const prefixes = spellings.map((spelling) => `"${spelling}"*`);
  return prefixes.length === 1 ? prefixes.join("") : `(${prefixes.join(" OR ")})`;
}

/**
 * The same for an index of text as people wrote it: FTS5 folds accents and case by itself, but
 * leaves ligatures alone, so each is looked for in both spellings.
 */
export function prefixQueryOfText(typed: string): string | null {
  const words = foldedWords(typed);
  if (words.length === 0) return null;
  return words.map(eitherSpelling).join(" AND ");
}

function eitherSpelling(word: string): string {
  const joined = word.replaceAll("oe", "œ").replaceAll("ae", "æ");
  return beginsOneOf(joined === word ? [word] : [word, joined]);
}
