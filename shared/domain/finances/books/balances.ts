import { z } from "zod";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";
import { AccountNumber } from "./entry.ts";

/**
 * What was written of an account, and of whom, in a stretch of days: sums of debits and of credits. People are
 * kept apart: what one is owed does not pay what another owes.
 */
export const AccountSum = z.object({
  account: AccountNumber,
  person: Id.nullable(),
  debit: Cents,
  credit: Cents,
});
export type AccountSum = z.infer<typeof AccountSum>;

/** The balance of one account: what is debited less what is credited. */
export const balanceOf = ({ debit, credit }: Pick<AccountSum, "debit" | "credit">): Cents =>
  debit - credit;

/** The balance of the accounts that a test takes. */
export function balanceWhere(
  sums: readonly AccountSum[],
  takes: (account: AccountNumber) => boolean,
): Cents {
  let balance = 0;
  for (const sum of sums) if (takes(sum.account)) balance += balanceOf(sum);
  return balance;
}

/** What was earned less what was spent: classes 7 and 6. A loss is less than nothing. */
export const resultOf = (sums: readonly AccountSum[]): Cents =>
  0 - balanceWhere(sums, (account) => account.startsWith("6") || account.startsWith("7"));
