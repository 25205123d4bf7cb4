import { categoryOfWords, type ExpenseCategory } from "../expense-categories.ts";

export interface CategorisedBefore {
  readonly words: readonly string[];
  readonly category: ExpenseCategory;
}

export interface ProposedCategory {
  readonly category: ExpenseCategory | null;
  readonly categoryBy: "before" | "words" | null;
}

/** Words of three letters and more that tell nothing of what was bought. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  "aux avec dans des les par pour sur une and for from the with".split(" "),
);

/**
 * The category of a purpose by its folded words: that of what shares most of them, the newest first; else what
 * the words themselves tell. Where a word tells a category, that word is shared, or nothing is: the drinks of
 * the party are not the posters of the party.
 */
export function proposedCategory(
  purpose: readonly string[],
  before: readonly CategorisedBefore[],
): ProposedCategory {
  const words = purpose.filter((word) => word.length > 2 && !SAYS_NOTHING.has(word));
  if (words.length === 0) return { category: null, categoryBy: null };
  const told = categoryOfWords(words);
  const [best] = before
    .map(({ words: known, category }) => ({
      category,
      shared: words.filter((word) => known.includes(word)),
    }))
    .filter(
      ({ shared }) => shared.length > 0 && (told === null || categoryOfWords(shared) !== null),
    )
    // The order is kept of those that share as many.
    .toSorted((one, other) => other.shared.length - one.shared.length);
  if (best !== undefined) return { category: best.category, categoryBy: "before" };
  return { category: told, categoryBy: told === null ? null : "words" };
}
