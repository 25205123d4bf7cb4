import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";
import { pain001 } from "./pain001.ts";

export const BATCH_STATES = ["open", "paid", "dropped"] as const;
export const BatchState = z.enum(BATCH_STATES);
export type BatchState = z.infer<typeof BatchState>;

/** One claim paid back to one account, as it goes to the bank. */
const BatchTransfer = z.object({
  expense: Id,
  name: z.string(),
  account: z.string(),
  cents: Cents,
  label: z.string(),
});

/** Payments that go to the bank together: written as often as one likes, and always the same. */
export const PaymentBatch = z.object({
  id: Id,
  state: BatchState,
  /** Of the collective. */
  name: z.string(),
  account: z.string(),
  on: IsoDate,
  madeAt: z.string(),
  total: Cents,
  transfers: z.array(BatchTransfer),
});
export type PaymentBatch = z.infer<typeof PaymentBatch>;

/** As a bank reads it: the same batch has the same identifier, which a bank refuses twice. */
export function batchAsPain001({ id, madeAt, name, account, on, transfers }: PaymentBatch): string {
  return pain001({
    id: id.replaceAll("-", ""),
    createdAt: madeAt.slice(0, 19),
    from: { name, iban: account },
    on,
    transfers: transfers.map(({ expense, ...transfer }) => ({
      name: transfer.name,
      iban: transfer.account,
      cents: transfer.cents,
      reference: referenceOf(expense),
      label: transfer.label,
    })),
  });
}

/** What tells a claim on a bank statement: the part of its id that is drawn. */
export function referenceOf(expense: string): string {
  return `NF-${expense.slice(-12).toUpperCase()}`;
}
