import { expect, it } from "vitest";
import { foldedWords } from "../../kernel/word-match.ts";
import type { ExpenseCategory } from "../expense-categories.ts";
import { proposedCategory } from "./proposed-category.ts";

const before = (...said: readonly (readonly [string, ExpenseCategory])[]) =>
  said.map(([purpose, category]) => ({ words: foldedWords(purpose), category }));

it.each([
  ["Boissons de la fête", before(["Affiches de la fête", "printing"]), "meals", "words"],
  ["Boissons de la fête", before(["Boissons du stand", "other"]), "other", "before"],
  ["Salle des Tilleuls", before(["Tracts des adhérents", "printing"]), "rooms", "words"],
  ["Stand des Tilleuls", before(["Don des adhérents", "other"]), null, null],
  ["Stand du quartier", before(["Stand du marché", "fees"]), "fees", "before"],
  [
    "Stand du quartier nord",
    before(["Stand du marché", "fees"], ["Quartier nord", "other"]),
    "other",
    "before",
  ],
  ["de la", before(["de la", "fees"]), null, null],
] as const)("proposes for %s, after %j, %s by %s", (purpose, known, category, categoryBy) => {
  expect(proposedCategory(foldedWords(purpose), known)).toEqual({ category, categoryBy });
});
