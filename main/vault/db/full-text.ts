import { foldText } from "#shared/domain/kernel/text.ts";
import { foldedWords, LONGEST_RUN, spellingsOf } from "#shared/domain/kernel/word-match.ts";

/**
 * Typed words as an FTS5 query: every word must begin some word of the row, by itself or joined to
 * those typed around it, in `columns` only if some are given. Words are quoted, so nothing typed is
 * ever an operator. Null when nothing is a word.
 */
export function prefixQuery(typed: string, columns: readonly string[] = []): string | null {
  const words = foldedWords(typed);
  if (words.length === 0) return null;
  const all = words.length > LONGEST_RUN ? eachBegins(words) : cutInRuns(words);
  return columns.length === 0 ? all : `{${columns.join(" ")}} : (${all})`;
}

function eachBegins(words: readonly string[]): string {
  return spellingsOf(words).map(beginsOneOf).join(" AND ");
}

/**
 * The same rows, for few words, by each way to cut them in runs: a run that nothing begins with
 * leaves its branch at once, where an OR of each word is stepped to the end.
 */
function cutInRuns(words: readonly string[]): string {
  const cuts = words.map((_, last) => {
    const run = beginsOneOf([words.slice(0, last + 1).join("")]);
    const rest = words.slice(last + 1);
    return rest.length === 0 ? run : `(${run} AND ${cutInRuns(rest)})`;
  });
  return cuts.length === 1 ? cuts.join("") : `(${cuts.join(" OR ")})`;
}

function beginsOneOf(spellings: readonly string[]): string {
  const prefixes = spellings.map((spelling) => `"${spelling}"*`);
  return prefixes.length === 1 ? prefixes.join("") : `(${prefixes.join(" OR ")})`;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The same for an index of text as people wrote it: FTS5 folds accents and case by itself, but
 * leaves ligatures and barred letters alone, so each word is looked for as it was typed too, and
 * ligatures in both spellings.
 */
export function prefixQueryOfText(typed: string): string | null {
  const words = typed.match(WORD)?.filter((word) => foldText(word) !== "") ?? [];
  return words.length === 0 ? null : words.map(eitherSpelling).join(" AND ");
}

function eitherSpelling(typed: string): string {
  const word = foldText(typed);
  const joined = word.replaceAll("oe", "œ").replaceAll("ae", "æ").replaceAll("ss", "ß");
  return beginsOneOf([...new Set([word, joined, typed.toLowerCase()])]);
}
