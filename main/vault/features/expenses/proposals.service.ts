import type { VaultContext } from "#main/vault/context.ts";
import {
  categoryOfWords,
  type ExpenseCategory,
} from "#shared/domain/finances/expense-categories.ts";
import { foldedWords } from "#shared/domain/kernel/word-match.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { newestOf } from "./before.repository.ts";
import type { NamedExpense } from "./expense.repository.ts";
import { toLine } from "./expenses.mapping.ts";
import { viewerOf } from "./visible.ts";

/** How far back it is looked for what came before. */
const LOOKED_AT = 200;

/** What to propose: who paid last time, and of whoever that is, their circle and account; a category by its words. */
export async function propose(
  context: VaultContext,
  { payer: asked, purpose }: ParsedInput<"expenses.proposals">,
): Promise<Output<"expenses.proposals">> {
  const { read } = context;
  const viewer = await viewerOf(context, read);
  // A series of fresh drafts says nothing yet: what was written before them does.
  const own = (await newestOf(read, viewer, null, LOOKED_AT)).filter(
    ({ cents, payer_id }) => cents !== null || payer_id !== null,
  );
  const [last] = own;
  const lastLine = last === undefined ? null : toLine(last, viewer);
  const payer = asked ?? lastLine?.fields.payer ?? null;
  const theirs = payer === null ? [] : await newestOf(read, viewer, payer, LOOKED_AT);
  const lines = theirs.map((row) => toLine(row, viewer));
  return {
    paidBy: asked === null ? (lastLine?.fields.paidBy ?? "person") : "person",
    payer: asked === null ? (lastLine?.payer ?? null) : (lines[0]?.payer ?? null),
    body: lines.find(({ body }) => body !== null)?.body ?? lastLine?.body ?? null,
    account: lines.find(({ fields }) => fields.account !== "")?.fields.account ?? "",
    ...categoryFor([...theirs, ...own], purpose),
  };
}

function categoryFor(
  before: readonly NamedExpense[],
  purpose: string,
): Pick<Output<"expenses.proposals">, "category" | "categoryBy"> {
  const words = foldedWords(purpose).filter((word) => word.length > 2);
  if (words.length === 0) return { category: null, categoryBy: null };
  const best = before
    .filter(({ category }) => category !== null)
    .map((row) => ({ row, shared: sharedWords(row.purpose, words) }))
    .filter(({ shared }) => shared > 0)
    // The newest of those that share as many words: the order is kept.
    .toSorted((one, other) => other.shared - one.shared)[0];
  if (best !== undefined) {
    return { category: best.row.category as ExpenseCategory, categoryBy: "before" };
  }
  const category = categoryOfWords(words);
  return { category, categoryBy: category === null ? null : "words" };
}

function sharedWords(purpose: string, words: readonly string[]): number {
  const known = new Set(foldedWords(purpose));
  return words.filter((word) => known.has(word)).length;
}
