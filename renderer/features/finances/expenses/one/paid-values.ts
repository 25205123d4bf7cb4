import { z } from "zod";
import { readPositive, type Cents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

/** What was paid or given up, as it is typed. */
export interface PaidValues {
  readonly amount: string;
  readonly on: string | null;
}

/** By what is owed and the day it is. */
export function paidBy(owed: Cents, today: string) {
  return z.object({
    amount: z.string().transform((text, context) => {
      const read = readPositive(text);
      const problem = "problem" in read ? read.problem.kind : "more_than_owed";
      if ("cents" in read && read.cents <= owed) return read.cents;
      context.addIssue({ code: "custom", message: problem });
      return z.NEVER;
    }),
    on: IsoDate.refine((day) => day <= today, "in_future"),
  });
}
