import { z } from "zod";
import { ExpenseCategory } from "../domain/finances/expense-categories.ts";
import {
  EXPENSE_STATES,
  ExpenseFields,
  ExpenseState,
  PaidBy,
} from "../domain/finances/expenses/expense.ts";
import { GivenReceipt, Receipt, ReceiptKind, Sha256 } from "../domain/finances/expenses/receipt.ts";
import { ExpenseLine, ExpenseView, LookAlike } from "../domain/finances/expenses/views.ts";
import { Ref } from "../domain/finances/expenses/ref.ts";
import { Cents, PositiveCents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Cursor } from "../domain/kernel/paging.ts";
import { vaultMethod } from "./define.ts";
import { CHANGED } from "./expense-refusals.ts";
import { RECEIPT_REFUSALS } from "./receipt-refusals.ts";

const written = z.object({ seq: z.number().int() });
const Sum = z.object({ count: z.number().int(), cents: z.number().int(), owed: z.number().int() });

/** Of who and what a claim names. */
const NAMED = [
  "expenses.payer_not_found",
  "expenses.beneficiary_not_found",
  "expenses.body_not_found",
] as const;
/**
 * Without `finances.read`, each of these knows only of one's own claims: those that one wrote, and those
 * whose payer one is in the roster.
 */
export const contract = {
  /** Newest first; those without a day above all. */
  "expenses.list": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({
      filter: z.object({
        /** None is all. */
        states: z.array(ExpenseState).max(EXPENSE_STATES.length),
        payer: Id.nullable(),
        body: Id.nullable(),
        from: IsoDate.nullable(),
        until: IsoDate.nullable(),
        /** Words of the purpose, of its note, or of who paid. */
        text: z.string().max(200),
        mine: z.boolean(),
      }),
      after: Cursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      items: z.array(ExpenseLine),
      next: Cursor.nullable(),
      /** Of all that the filter lets through. */
      totals: Sum.extend({ byState: z.record(ExpenseState, Sum) }),
    }),
  }),
  "expenses.get": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({ id: Id }),
    output: ExpenseView,
    errors: ["expenses.not_found"],
  }),
  /** Starts a draft, which may lack anything. */
  "expenses.create": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ fields: ExpenseFields }),
    output: written.extend({ id: Id }),
    errors: NAMED,
  }),
  /** The same of a file that was dropped: as many drafts as files. */
  "expenses.startDraft": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    job: true,
    input: GivenReceipt.extend({ fields: ExpenseFields }),
    output: written.extend({ id: Id, receipt: Receipt }),
    errors: [...NAMED, ...RECEIPT_REFUSALS],
  }),
  /** Of one that is no draft any more, this voids its approvals; how many. */
  "expenses.update": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses", "books"],
    input: z.object({ id: Id, fields: ExpenseFields }),
    output: z.object({ seq: z.number().int().nullable(), voided: z.number().int() }),
    errors: [...NAMED, ...CHANGED, "expenses.of_journey"],
  }),
  "expenses.remove": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ id: Id }),
    /** Of a journey: other drafts of its year that come to something else now. */
    output: written.extend({ recounted: z.number().int() }),
    errors: [...CHANGED, "expenses.not_draft"],
  }),
  /** Encrypts the bytes that the window read; they are looked at again here, and never trusted. */
  "expenses.addReceipt": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses", "books"],
    job: true,
    input: GivenReceipt.extend({ expense: Id }),
    output: written.extend({ receipt: Receipt, voided: z.number().int() }),
    errors: [...CHANGED, ...RECEIPT_REFUSALS],
  }),
  /** What a receipt holds, for the window to draw: it never lies anywhere in clear. */
  "expenses.readReceipt": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({ id: Id }),
    output: z.object({ name: z.string(), kind: ReceiptKind, content: z.string() }),
    errors: [
      "expenses.receipt_not_found",
      "attachments.missing",
      "attachments.cut",
      "attachments.altered",
    ],
  }),
  "expenses.removeReceipt": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses", "books"],
    input: z.object({ id: Id }),
    output: written.extend({ voided: z.number().int() }),
    errors: [...CHANGED, "expenses.receipt_not_found", "expenses.receipt_kept"],
  }),
  /** Puts another in its place, in one change. */
  "expenses.replaceReceipt": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses", "books"],
    job: true,
    input: GivenReceipt.extend({ id: Id }),
    output: written.extend({ receipt: Receipt, voided: z.number().int() }),
    errors: [
      ...CHANGED,
      "expenses.receipt_not_found",
      "expenses.receipt_kept",
      ...RECEIPT_REFUSALS,
    ],
  }),
  /** What to propose for a new one, from what came before. */
  "expenses.proposals": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({ payer: Id.nullable(), purpose: z.string().max(200) }),
    output: z.object({
      paidBy: PaidBy,
      payer: Ref.nullable(),
      body: Ref.nullable(),
      account: z.string(),
      category: ExpenseCategory.nullable(),
      /** Whether an expense with these words tells the category, or the words alone. */
      categoryBy: z.enum(["before", "words"]).nullable(),
    }),
  }),
  /** Expenses that may be the same as one that is being written, before it is saved. */
  "expenses.lookAlikes": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({
      /** Itself, where it is there already. */
      expense: Id.nullable(),
      cents: PositiveCents.nullable(),
      spentOn: IsoDate.nullable(),
      payer: Id.nullable(),
      /** Digests of its receipts, as they were given or as they are kept. */
      contents: z.array(Sha256).max(50),
    }),
    output: z.array(LookAlike),
  }),
  /** What waits, by one's rights; null of what one has no right to. */
  "expenses.waiting": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({}),
    output: z.object({
      drafts: z.number().int(),
      refused: z.number().int(),
      toApprove: z.object({ count: z.number().int(), cents: Cents }).nullable(),
      toReimburse: z.object({ count: z.number().int(), cents: Cents }).nullable(),
    }),
  }),
};
