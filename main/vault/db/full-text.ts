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
