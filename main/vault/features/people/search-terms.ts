import { prefixQuery } from "#main/vault/db/full-text.ts";
import { foldKey } from "#shared/domain/people/name-keys.ts";

/** What was typed, as the store looks for it. */
export type SearchTerms =
  | { kind: "everyone" }
  /** Full-text query: every word begins some word of the person. */
  | { kind: "words"; match: string }
  /** No letter was typed (an emoji): the start of a name as it stands. */
  | { kind: "name_start"; from: string; to: string };

/** Nothing sorts after it. */
const LAST_SIGN = "\u{10ffff}";

/** Looks in some columns of the index, or in all of them. */
export function searchTerms(typed: string, columns?: readonly string[]): SearchTerms {
  const match = prefixQuery(typed, columns);
  if (match !== null) return { kind: "words", match };
  const start = foldKey(typed);
  if (start === "") return { kind: "everyone" };
  return { kind: "name_start", from: start, to: start + LAST_SIGN };
}
