import { z } from "zod";
import { PAID_BY, SpendingFields } from "#shared/domain/finances/campaign/account.ts";
import { GiftFields, GiftForm, Giver, Residence } from "#shared/domain/finances/campaign/gifts.ts";
import { SpentHeading } from "#shared/domain/finances/campaign/headings.ts";
import type { GiftView, SpendingView } from "#shared/domain/finances/campaign/views.ts";
import { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { readAmount, readPositive, type Cents } from "#shared/domain/finances/money.ts";

/** What was spent as it is being typed. Also its draft’s schema. */
export const SpendingValues = z.object({
  claim: Ref.nullable(),
  candidate: Ref.nullable(),
  heading: SpentHeading,
  label: z.string(),
  spentOn: z.string().nullable(),
  amount: z.string(),
  paidBy: z.enum(PAID_BY),
  repaidOn: z.string().nullable(),
  supplier: Giver,
  usual: z.string(),
});
export type SpendingValues = z.infer<typeof SpendingValues>;

export function spendingValues(
  one: SpendingView | null,
  today: string,
  format: (cents: Cents) => string,
): SpendingValues {
  return {
    claim: one?.claimNamed ?? null,
    candidate: one?.candidateNamed ?? null,
    heading: one?.heading ?? "6141",
    label: one?.label ?? "",
    spentOn: one?.spentOn ?? today,
    amount: one === null ? "" : format(one.cents),
    paidBy: one?.paidBy ?? "agent",
    repaidOn: one?.repaidOn ?? null,
    supplier: one?.supplier ?? "company",
    usual: one === null || one.usual === null ? "" : format(one.usual),
  };
}

/** What no schema takes for an amount. */
const WRONG = -1;

export function checkedSpending(election: string) {
  return SpendingValues.transform((typed, context): SpendingFields => {
    const [amount, usual] = [readAmount(typed.amount), readPositive(typed.usual)];
    const parsed = SpendingFields.safeParse({
      ...typed,
      election,
      candidate: typed.candidate?.id ?? null,
      claim: typed.claim?.id ?? null,
      cents: "cents" in amount ? amount.cents : WRONG,
      usual: typed.usual.trim() === "" ? null : "cents" in usual ? usual.cents : WRONG,
      repaidOn: typed.paidBy === "agent" ? null : typed.repaidOn,
    });
    return parsed.success ? parsed.data : refuse(context, parsed.error, { cents: "amount" });
  });
}

/** A gift as it is being typed. Also its draft’s schema. */
export const GiftValues = z.object({
  giver: Giver,
  person: Ref.nullable(),
  name: z.string(),
  residence: z.union([Residence, z.literal("unasked")]),
  form: GiftForm,
  amount: z.string(),
  receivedOn: z.string().nullable(),
  candidate: Ref.nullable(),
  label: z.string(),
});
export type GiftValues = z.infer<typeof GiftValues>;

export function giftValues(
  one: GiftView | null,
  today: string,
  format: (cents: Cents) => string,
): GiftValues {
  return {
    giver: one?.giver ?? "person",
    person: one?.personNamed ?? null,
    name: one?.name ?? "",
    residence: one?.residence ?? "unasked",
    form: one?.form ?? "transfer",
    amount: one === null ? "" : format(one.cents),
    receivedOn: one?.receivedOn ?? today,
    candidate: one?.candidateNamed ?? null,
    label: one?.label ?? "",
  };
}

export function checkedGift(election: string) {
  return GiftValues.transform((typed, context): GiftFields => {
    const amount = readPositive(typed.amount);
    const parsed = GiftFields.safeParse({
      ...typed,
      election,
      candidate: typed.candidate?.id ?? null,
      person: typed.person?.id ?? null,
      residence: typed.residence === "unasked" ? null : typed.residence,
      cents: "cents" in amount ? amount.cents : WRONG,
    });
    return parsed.success ? parsed.data : refuse(context, parsed.error, { cents: "amount" });
  });
}

/** Says of each field what is wrong with it, by the name it is typed under. */
function refuse(
  context: z.RefinementCtx,
  error: z.ZodError,
  names: Readonly<Record<string, string>>,
): never {
  for (const { path } of error.issues) {
    const name = String(path[0] ?? "");
    context.addIssue({ code: "custom", message: "required", path: [names[name] ?? name] });
  }
  return z.NEVER;
}
