import { foldText } from "../kernel/text.ts";
import type { MembershipStatus } from "../people/person.ts";
import type { ImportField } from "./import.ts";

/** How the export of a known program is read: data, with a file and its people beside it. */
export interface Recipe {
  /** Of its files: `google.ts`, `google.csv`, `google.people.json`. */
  readonly id: string;
  /** What the program is called. */
  readonly name: string;
  /** Headers it is known by: all those of one of these lists. */
  readonly knownBy: readonly (readonly string[])[];
  /**
   * What its columns feed. `#` stands for any number; the header with the number itself goes first. A
   * header that comes several times has a list.
   */
  readonly columns: Readonly<Record<string, ImportField | readonly ImportField[]>>;
  /** Columns that are not told: those somebody added are guessed as in any file. */
  readonly others: "ignore" | "guess";
  /** What everybody in such a file is, when none of its columns says. */
  readonly everyone?: MembershipStatus;
}

const keyOf = (header: string) => foldText(header.replaceAll("#", "0"));
const numberless = (key: string) => key.replace(/\d{1,3}/g, "0");

interface Prepared {
  readonly recipe: Recipe;
  readonly knownBy: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<string, readonly ImportField[]>;
}

const prepare = (recipe: Recipe): Prepared => ({
  recipe,
  knownBy: recipe.knownBy.map((headers) => headers.map(keyOf)),
  columns: new Map(
    Object.entries(recipe.columns).map(([header, field]) => [
      keyOf(header),
      typeof field === "string" ? [field] : field,
    ]),
  ),
});

export type RecipeBook = (headers: readonly string[]) => {
  readonly recipe: Recipe;
  /** What a header feeds, as it comes the first `time` (0) or again; undefined for one that the recipe does not tell. */
  readonly fieldOf: (header: string, time: number) => ImportField | undefined;
} | null;

/** Makes the function that recognises a file by its headers; the first recipe of the list that fits. */
export function recipeBook(recipes: readonly Recipe[]): RecipeBook {
  const prepared = recipes.map(prepare);
  return (headers) => {
    const keys = new Set(headers.map(keyOf));
    const fits = prepared.find(({ knownBy }) =>
      knownBy.some((list) => list.every((key) => keys.has(key))),
    );
    if (fits === undefined) return null;
    const { recipe, columns } = fits;
    return {
      recipe,
      fieldOf: (header, time) => {
        const key = keyOf(header);
        const told = columns.get(key) ?? columns.get(numberless(key));
        const field = told?.[Math.min(time, told.length - 1)];
        return field ?? (recipe.others === "ignore" ? "ignore" : undefined);
      },
    };
  };
}
