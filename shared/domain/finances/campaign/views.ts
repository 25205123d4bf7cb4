import { z } from "zod";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Ref } from "../expenses/ref.ts";
import { Cents } from "../money.ts";
import { SpendingFields } from "./account.ts";
import { ElectionFields } from "./election.ts";
import { GiftFields } from "./gifts.ts";
import { ReceivedHeading, SpentHeading } from "./headings.ts";

const CeilingView = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["typed", "computed"]), cents: Cents }),
  z.object({ kind: z.literal("unknown") }),
]);

export const ElectionLine = z.object({
  id: Id,
  fields: ElectionFields,
  ceiling: CeilingView,
  /** Whether it takes a financial agent and an account. */
  needsAccount: z.boolean(),
  spent: Cents,
  received: Cents,
});
export type ElectionLine = z.infer<typeof ElectionLine>;

export const SpendingView = SpendingFields.extend({
  id: Id,
  candidateNamed: Ref.nullable(),
  claimNamed: Ref.nullable(),
  /** The number of its exhibit. */
  exhibit: z.string(),
  isDirect: z.boolean(),
  /** Paid by an agent who did not act yet. */
  isBeforeAgent: z.boolean(),
});
export type SpendingView = z.infer<typeof SpendingView>;

export const GiftView = GiftFields.extend({
  id: Id,
  candidateNamed: Ref.nullable(),
  personNamed: Ref.nullable(),
  heading: ReceivedHeading,
});
export type GiftView = z.infer<typeof GiftView>;

/** What a person gave to all candidates of the same election. */
export const DonorView = z.object({
  key: z.string(),
  name: z.string(),
  money: Cents,
  inKind: Cents,
  /** Claims that they gave up, too. */
  waived: Cents,
  total: Cents,
  over: Cents,
  /** Nobody has asked yet whether they may give. */
  isToAsk: z.boolean(),
});
export type DonorView = z.infer<typeof DonorView>;

const Sum = { cents: Cents, count: z.number().int() };

export const ElectionView = ElectionLine.extend({
  candidates: z.array(Ref),
  spending: z.array(SpendingView),
  gifts: z.array(GiftView),
  donors: z.array(DonorView),
  /** What each gives at most. */
  cap: Cents,
  cash: z.object({ cents: Cents, limit: Cents.nullable() }),
  direct: z.object({
    cents: Cents,
    ofTotal: z.number().int(),
    ofCeiling: z.number().int().nullable(),
    isOverTotal: z.boolean(),
    isOverCeiling: z.boolean(),
  }),
  spentByHeading: z.array(z.object({ heading: SpentHeading, ...Sum })),
  receivedByHeading: z.array(z.object({ heading: ReceivedHeading, ...Sum })),
});
export type ElectionView = z.infer<typeof ElectionView>;
