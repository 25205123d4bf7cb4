import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents, PositiveCents } from "../money.ts";
import { advantageOf, Giver, type Advantage } from "./gifts.ts";
import { SpentHeading } from "./headings.ts";

/** Who paid: the financial agent alone may, from the day they act on; what others paid is to be paid back by them. */
export const PAID_BY = ["agent", "candidate", "other"] as const;

export const SpendingFields = z.object({
  election: Id,
  candidate: Id.nullable(),
  /** The claim of the collective that it is; null for one that is none. */
  claim: Id.nullable(),
  heading: SpentHeading,
  label: z.string().trim().min(1).max(200),
  spentOn: IsoDate,
  cents: Cents.min(0),
  paidBy: z.enum(PAID_BY),
  /** The day on which the agent paid it back. */
  repaidOn: IsoDate.nullable(),
  /** Who sold or lent it. */
  supplier: Giver,
  /** What they usually ask for it; null where it was paid at that price, or nobody knows. */
  usual: PositiveCents.nullable(),
});
export type SpendingFields = z.infer<typeof SpendingFields>;

/**
 * What a supplier gave by the price they asked. Without a usual price, what was paid is taken for it; but what costs
 * nothing has one, and so has what a public body lends.
 */
export function advantageIn({
  supplier,
  usual,
  cents,
}: Pick<SpendingFields, "supplier" | "usual" | "cents">): Advantage {
  const isAsked = usual === null && (cents === 0 || supplier === "public_body");
  return advantageOf(supplier, isAsked ? null : (usual ?? cents), cents);
}

/** Paid by others than the agent, and not paid back by them: before the day they act, too. */
export const isDirect = ({ paidBy, repaidOn }: Pick<SpendingFields, "paidBy" | "repaidOn">) =>
  paidBy !== "agent" && repaidOn === null;

/** What was paid by an agent who did not act yet, which cannot be. */
export const isBeforeAgent = (
  { paidBy, spentOn }: Pick<SpendingFields, "paidBy" | "spentOn">,
  agentFrom: string | null,
) => paidBy === "agent" && (agentFrom === null || spentOn < agentFrom);

/** Sums by heading, in the order of headings. */
export function byHeading<Heading extends string>(
  all: readonly { readonly heading: Heading; readonly cents: Cents }[],
): { heading: Heading; cents: Cents; count: number }[] {
  const sums = new Map<Heading, { heading: Heading; cents: Cents; count: number }>();
  for (const { heading, cents } of all) {
    const sum = sums.get(heading) ?? { heading, cents: 0, count: 0 };
    sums.set(heading, { heading, cents: sum.cents + cents, count: sum.count + 1 });
  }
  return [...sums.values()].toSorted((a, b) => (a.heading < b.heading ? -1 : 1));
}
