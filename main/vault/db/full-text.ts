import { foldText } from "#shared/domain/kernel/text.ts";

/**
 * Typed words as an FTS5 query: every word must begin some word of the row, in `column` only if one
 * is given. Words are quoted, so nothing typed is ever an operator. Null when nothing is a word.
 */
export function prefixQuery(typed: string, column?: string): string | null {
  const words = foldText(typed)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const all = words.map((word) => `"${word}"*`).join(" AND ");
  return column === undefined ? all : `${column} : (${all})`;
}

/**
 * The same for an index of text as people wrote it: FTS5 folds accents and case by itself, but
 * leaves ligatures alone, so each is looked for in both spellings.
 */
export function prefixQueryOfText(typed: string): string | null {
  const words = foldText(typed)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  return words.map(eitherSpelling).join(" AND ");
}

function eitherSpelling(word: string): string {
  const joined = word.replaceAll("oe", "œ").replaceAll("ae", "æ");
  return joined === word ? `"${word}"*` : `("${word}"* OR "${joined}"*)`;
}
