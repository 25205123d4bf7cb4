import { z } from "zod";
import { isOfChart } from "./chart.ts";
import { AccountNumber } from "./entry.ts";

/** An account as the window knows it: of the chart, or the collective’s own. */
export const Account = z.object({
  number: AccountNumber,
  /** The collective’s own name for it; empty for the one of the chart. */
  name: z.string(),
  /** Offered first. */
  isFront: z.boolean(),
  /** Something was written there. */
  isUsed: z.boolean(),
});
export type Account = z.infer<typeof Account>;

export const AccountName = z.string().trim().max(120);

type AccountProblem = "not_under_the_chart" | "nameless" | "exists";

/** Why the collective cannot have an account of its own: it stands under one of the chart, with a name. */
export function accountProblem(
  number: AccountNumber,
  name: string,
  known: ReadonlySet<string>,
): AccountProblem | null {
  if (known.has(number)) return "exists";
  if (parentOf(number) === null) return "not_under_the_chart";
  return name === "" ? "nameless" : null;
}

/** The account of the chart that one is or stands under: 5121 under 512; null for none. */
export function parentOf(number: AccountNumber): string | null {
  for (let length = number.length; length >= 2; length -= 1) {
    const start = number.slice(0, length);
    if (isOfChart(start)) return start;
  }
  return null;
}
