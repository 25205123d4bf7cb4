import { z } from "zod";
import { GivenReceipt, Sha256 } from "../domain/finances/expenses/receipt.ts";
import { Ref } from "../domain/finances/expenses/ref.ts";
import { Cents, PositiveCents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { NOT_WRITABLE } from "./books-refusals.ts";
import { vaultMethod } from "./define.ts";
import { RECEIPT_REFUSALS } from "./receipt-refusals.ts";

const written = z.object({ seq: z.number().int() });

/** What becomes of an expense once it is noted: handed in, approved or refused, paid back or given up. */
export const contract = {
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
      "expenses.sheet_is_receipt",
      ...RECEIPT_REFUSALS,
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
      ...RECEIPT_REFUSALS,
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
  /** The bank sent a payment of that amount back, the last where there are several: the claim is owed again. */
  "expenses.returnPayment": vaultMethod({
    needs: "finances.write",
    topics: ["expenses", "books"],
    input: z.object({ id: Id, cents: PositiveCents, on: IsoDate }),
    output: written,
    errors: ["expenses.not_found", "expenses.in_payment", "expenses.nothing_paid", ...NOT_WRITABLE],
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
};
