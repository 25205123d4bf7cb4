import { z } from "zod";
import { ExpenseCategory } from "../domain/finances/expense-categories.ts";
import {
  EXPENSE_STATES,
  ExpenseFields,
  ExpenseState,
  PaidBy,
} from "../domain/finances/expenses/expense.ts";
import { UNREADABLE_KINDS } from "../domain/finances/expenses/receipt-kind.ts";
import { GivenReceipt, Receipt, ReceiptKind, Sha256 } from "../domain/finances/expenses/receipt.ts";
import { ExpenseLine, ExpenseView, LookAlike } from "../domain/finances/expenses/views.ts";
import { Ref } from "../domain/finances/expenses/ref.ts";
import { Cents, PositiveCents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Cursor } from "../domain/kernel/paging.ts";
import { NOT_WRITABLE } from "./books-refusals.ts";
import { vaultMethod } from "./define.ts";

const written = z.object({ seq: z.number().int() });
const Sum = z.object({ count: z.number().int(), cents: z.number().int(), owed: z.number().int() });

/** Of who and what a claim names. */
const NAMED = [
  "expenses.payer_not_found",
  "expenses.beneficiary_not_found",
  "expenses.body_not_found",
] as const;
/** Of a change to what a claim says. */
const CHANGED = [
  "expenses.not_found",
  "expenses.not_yours",
  "expenses.paid_already",
  "expenses.in_payment",
  "expenses.settled",
  "expenses.changed_meanwhile",
  "expenses.in_validated_books",
  ...NOT_WRITABLE,
] as const;
/** Of the bytes of a receipt; `receipt_kind` says which in its `kind`, one of `UNREADABLE_KINDS`. */
const RECEIPT = [
  "expenses.receipt_too_large",
  ...UNREADABLE_KINDS.map((kind) => `expenses.receipt_${kind}` as const),
  "expenses.receipts_full",
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
    errors: [...NAMED, ...RECEIPT],
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
    output: written,
    errors: [...CHANGED, "expenses.not_draft"],
  }),
  /** Encrypts the bytes that the window read; they are looked at again here, and never trusted. */
  "expenses.addReceipt": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses", "books"],
    job: true,
    input: GivenReceipt.extend({ expense: Id }),
    output: written.extend({ receipt: Receipt, voided: z.number().int() }),
    errors: [...CHANGED, ...RECEIPT],
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
  /** Hands a claim in: somebody else approves it then. */
  "expenses.submit": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ id: Id }),
    output: written,
    errors: [
      "expenses.not_found",
      "expenses.not_yours",
      "expenses.submitted_already",
      "expenses.incomplete",
    ],
  }),
  /** Signs the exact claim that was seen, by its digest. */
  "expenses.approve": vaultMethod({
    needs: "finances.approve",
    topics: ["expenses", "books"],
    input: z.object({ id: Id, claim: Sha256 }),
    output: written,
    errors: [
      "expenses.not_found",
      "expenses.changed_meanwhile",
      "expenses.not_submitted",
      "expenses.is_payer",
      "expenses.is_beneficiary",
      "expenses.wrote_it",
      "expenses.approved_already",
      "expenses.unknown_person",
      ...NOT_WRITABLE,
    ],
  }),
  "expenses.refuse": vaultMethod({
    needs: "finances.approve",
    topics: ["expenses"],
    input: z.object({ id: Id, claim: Sha256, reason: z.string().trim().min(1).max(1_000) }),
    output: written,
    errors: ["expenses.not_found", "expenses.changed_meanwhile", "expenses.not_submitted"],
  }),
  /** Notes an approval that was given outside the vault: shown apart, as no key of who gave it signs it. */
  "expenses.approveOutside": vaultMethod({
    needs: "finances.write",
    topics: ["expenses", "books"],
    job: true,
    input: z.object({
      id: Id,
      claim: Sha256,
      /** Who gave it, in the roster. */
      person: Id,
      /** How: at which meeting, on which sheet. */
      said: z.string().trim().min(1).max(1_000),
      sheet: GivenReceipt.nullable(),
    }),
    output: written,
    errors: [
      ...NOT_WRITABLE,
      "expenses.not_found",
      "expenses.changed_meanwhile",
      "expenses.not_submitted",
      "expenses.signer_not_found",
      "expenses.signer_concerned",
      "expenses.approved_already",
      "expenses.sheet_missing",
      ...RECEIPT,
    ],
  }),
  /** Notes that who is owed gave it up, or a part of it, with what they signed. */
  "expenses.waive": vaultMethod({
    needs: "finances.write",
    topics: ["expenses", "books"],
    job: true,
    input: z.object({ id: Id, cents: PositiveCents, on: IsoDate, waiver: GivenReceipt }),
    output: written,
    errors: [
      ...NOT_WRITABLE,
      "expenses.not_found",
      "expenses.settled",
      "expenses.in_payment",
      "expenses.not_approved",
      "expenses.nothing_owed",
      "expenses.more_than_owed",
      ...RECEIPT,
    ],
  }),
  /** What is owed to each person, the most first; without `finances.read`, to oneself. */
  "expenses.owed": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({}),
    output: z.array(
      z.object({
        person: Ref,
        count: z.number().int(),
        owed: Cents,
        /** Each of the account numbers that their claims name. */
        accounts: z.array(z.string()),
        expenses: z.array(Id),
      }),
    ),
  }),
  /** Notes that an approved claim was paid back, or a part of it. */
  "expenses.reimburse": vaultMethod({
    needs: "finances.write",
    topics: ["expenses", "books"],
    input: z.object({ id: Id, cents: PositiveCents, on: IsoDate }),
    output: written,
    errors: [
      "expenses.not_found",
      "expenses.settled",
      "expenses.in_payment",
      "expenses.not_approved",
      "expenses.nothing_owed",
      "expenses.more_than_owed",
      ...NOT_WRITABLE,
    ],
  }),
  /** Above how much two approve: of all, then of bodies. */
  "expenses.thresholds": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({}),
    output: z.array(z.object({ id: Id, body: Ref.nullable(), twoAbove: Cents })),
  }),
  /** Of a body, or of all that have none of their own. */
  "expenses.setThreshold": vaultMethod({
    needs: "finances.write",
    topics: ["expenses"],
    input: z.object({ body: Id.nullable(), twoAbove: Cents.min(0) }),
    output: z.object({ seq: z.number().int().nullable() }),
    errors: ["expenses.body_not_found"],
  }),
  "expenses.removeThreshold": vaultMethod({
    needs: "finances.write",
    topics: ["expenses"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["expenses.threshold_not_found"],
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
