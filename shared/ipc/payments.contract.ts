import { z } from "zod";
import { Account } from "../domain/finances/expenses/expense.ts";
import { PaymentBatch } from "../domain/finances/payments/batch.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { NOT_WRITABLE } from "./books-refusals.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const written = z.object({ seq: z.number().int() });

export const contract = {
  /**
   * Puts what is owed of some claims together for the bank, from a day on which banks work on. Until it is
   * confirmed or dropped, none of them changes, and none goes into another.
   */
  "expenses.makePayments": vaultMethod({
    needs: "finances.write",
    topics: ["expenses"],
    input: z.object({
      ids: z.array(Id).min(1).max(500),
      on: IsoDate,
      /** Of the collective. */
      name: z.string().trim().min(1).max(140),
      account: Account,
    }),
    output: written.extend({ batch: PaymentBatch }),
    errors: [
      "expenses.not_found",
      "expenses.settled",
      "expenses.in_payment",
      "expenses.not_approved",
      "expenses.nothing_owed",
      "expenses.account_missing",
      "expenses.account_of_collective_missing",
    ],
  }),
  /** The newest first. */
  "expenses.batches": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(PaymentBatch),
  }),
  /** Writes a batch in clear into a folder that the person chose: for the bank, or to print. */
  "expenses.writePayments": vaultMethod({
    needs: "finances.write",
    topics: ["expenses"],
    job: true,
    input: z.object({
      batch: Id,
      format: z.enum(["pain001", "list"]),
      language: z.enum(["fr", "en"]),
      folder: chosenFor("payments"),
    }),
    output: z.object({ fileName: z.string() }),
    errors: [
      "expenses.batch_not_found",
      "expenses.batch_closed",
      "expenses.payments_in_vault",
      "expenses.no_printer",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
  /** The bank has paid it: each of its claims is paid back. */
  "expenses.confirmPayments": vaultMethod({
    needs: "finances.write",
    topics: ["expenses", "books"],
    input: z.object({ batch: Id, on: IsoDate }),
    output: written,
    errors: [
      ...NOT_WRITABLE,
      "expenses.batch_not_found",
      "expenses.batch_closed",
      "expenses.not_found",
      "expenses.more_than_owed",
    ],
  }),
  "expenses.dropPayments": vaultMethod({
    needs: "finances.write",
    topics: ["expenses"],
    input: z.object({ batch: Id }),
    output: written,
    errors: ["expenses.batch_not_found", "expenses.batch_closed"],
  }),
};
