import { z } from "zod";
import { BudgetFields, BudgetYear } from "../domain/finances/budget/budget.ts";
import { BudgetView } from "../domain/finances/budget/views.ts";
import { ExpenseCategory } from "../domain/finances/expense-categories.ts";
import { Cents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";

const written = z.object({ seq: z.number().int() });

export const contract = {
  /** What was planned of a year, and what became of it. */
  "budget.view": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      /** Null for the one that today is of. */
      year: BudgetYear.nullable(),
    }),
    output: BudgetView,
  }),
  /** What an expense would leave of what was planned, told before it is saved; null where nothing was. */
  "budget.left": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({
      body: Id.nullable(),
      category: ExpenseCategory,
      /** A day of the year that is asked of. */
      on: IsoDate,
      cents: Cents.min(0),
      /** The claim itself, where it is counted already. */
      but: Id.nullable(),
    }),
    output: z.object({
      planned: Cents.nullable(),
      /** Of everything of the body that has no line of its own. */
      isEnvelope: z.boolean(),
      before: Cents.nullable(),
      after: Cents.nullable(),
    }),
  }),
  /** Plans an amount; the one that was planned for the same is changed. */
  "budget.set": vaultMethod({
    needs: "finances.write",
    topics: [],
    input: z.object({ fields: BudgetFields }),
    output: z.object({ id: Id, seq: z.number().int().nullable() }),
    errors: ["bodies.not_found"],
  }),
  "budget.remove": vaultMethod({
    needs: "finances.write",
    topics: [],
    input: z.object({ id: Id }),
    output: written,
    errors: ["budget.not_found"],
  }),
  /** Begins a budget with what another year planned. */
  "budget.copy": vaultMethod({
    needs: "finances.write",
    topics: [],
    input: z.object({ from: BudgetYear, to: BudgetYear }),
    output: written.extend({ count: z.number().int() }),
    errors: ["budget.nothing_to_copy", "budget.not_empty"],
  }),
};
