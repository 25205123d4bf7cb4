import type { VaultContext } from "#main/vault/context.ts";
import type { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import {
  proposedCategory,
  type CategorisedBefore,
} from "#shared/domain/finances/expenses/proposed-category.ts";
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
    ...proposedCategory(foldedWords(purpose), categorised([...theirs, ...own])),
  };
}

function categorised(rows: readonly NamedExpense[]): CategorisedBefore[] {
  return rows.flatMap(({ category, purpose }) =>
    category === null
      ? []
      : [{ words: foldedWords(purpose), category: category as ExpenseCategory }],
  );
}
