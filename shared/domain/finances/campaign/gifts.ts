import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { PositiveCents, type Cents } from "../money.ts";
import type { ReceivedHeading } from "./headings.ts";

/** Who gives, as the law tells them apart (code électoral, art. L. 52-8). */
export const GIVERS = [
  "person",
  "candidate",
  "party",
  "company",
  "association",
  "foundation",
  "public_body",
  "foreign_state",
] as const;
export const Giver = z.enum(GIVERS);
export type Giver = z.infer<typeof Giver>;

/** A legal person that is no party gives nothing; nor does anybody abroad. */
const MAY_GIVE: ReadonlySet<Giver> = new Set(["person", "candidate", "party"]);

/** How it is given; a claim that is given up is a gift (read so of gifts in kind, not written of these). */
export const GIFT_FORMS = ["transfer", "cash", "in_kind", "waived"] as const;
export const GiftForm = z.enum(GIFT_FORMS);
export type GiftForm = z.infer<typeof GiftForm>;

/** A person gives who is French or lives in France; null as long as nobody asked. */
export const RESIDENCES = ["french", "resident", "neither"] as const;
export const Residence = z.enum(RESIDENCES);
export type Residence = z.infer<typeof Residence>;

export const GiftFields = z.object({
  election: Id,
  /** Whom it is for; null for a list as a whole. */
  candidate: Id.nullable(),
  giver: Giver,
  person: Id.nullable(),
  name: z.string().trim().max(200),
  residence: Residence.nullable(),
  form: GiftForm,
  cents: PositiveCents,
  receivedOn: IsoDate,
  label: z.string().trim().max(200),
});
export type GiftFields = z.infer<typeof GiftFields>;

export interface Gift {
  readonly form: GiftForm;
  readonly cents: Cents;
}

/** A person, and all candidates of the same election together (L. 52-8). */
export const PERSON_CAP: Cents = 460_000;
/** More than that is not given in cash. */
const CASH_CAP: Cents = 15_000;

export interface CapAnswer {
  readonly total: Cents;
  /** What is over: nothing where the total is the cap itself. */
  readonly over: Cents;
}

/** Told before anything is saved: everything given until now, and what would be. */
export function capOf(
  given: readonly Pick<Gift, "cents">[],
  next: readonly Pick<Gift, "cents">[],
  cap: Cents = PERSON_CAP,
): CapAnswer {
  const total = [...given, ...next].reduce((sum, { cents }) => sum + cents, 0);
  return { total, over: Math.max(0, total - cap) };
}

export function isTooMuchCash({ form, cents }: Gift): boolean {
  return form === "cash" && cents > CASH_CAP;
}

/** Why a gift is not taken. All are of article L. 52-8. */
export type GiftProblem = "legal_person" | "foreign_state" | "not_french" | "cash_over";

export function giftProblem(
  gift: Pick<GiftFields, "giver" | "residence" | "form" | "cents">,
): GiftProblem | null {
  if (gift.giver === "foreign_state") return "foreign_state";
  if (!MAY_GIVE.has(gift.giver)) return "legal_person";
  if (gift.giver === "person" && gift.residence === "neither") return "not_french";
  return isTooMuchCash(gift) ? "cash_over" : null;
}

/** The heading under which a gift stands in the account. */
export function headingOfGift({
  giver,
  form,
}: Pick<GiftFields, "giver" | "form">): ReceivedHeading {
  const isInKind = form === "in_kind" || form === "waived";
  switch (giver) {
    case "candidate":
      return isInKind ? "7070" : "7020";
    case "party":
      return isInKind ? "7071" : "7050";
    default:
      return isInKind ? "7072" : "7040";
  }
}

/** Who somebody is among donors: of the roster, or by their name. */
export function donorKey({ person, name }: { person: string | null; name: string }): string {
  return person ?? `~${foldText(name)}`;
}

/** What one person gave to all candidates of an election, by what it was. */
export interface DonorSum {
  readonly money: Cents;
  readonly inKind: Cents;
  readonly waived: Cents;
  readonly total: Cents;
  readonly over: Cents;
}

export function donorSum(gifts: readonly Gift[]): DonorSum {
  const of = (...forms: GiftForm[]) =>
    gifts.reduce((sum, { form, cents }) => (forms.includes(form) ? sum + cents : sum), 0);
  return {
    money: of("transfer", "cash"),
    inKind: of("in_kind"),
    waived: of("waived"),
    ...capOf(gifts, []),
  };
}

export type Advantage =
  | { readonly kind: "none" }
  /** A legal person that is no party gives nothing, nor sells below its usual price (art. L. 52-8). */
  | { readonly kind: "forbidden"; readonly cents: Cents; readonly article: "L. 52-8" }
  /** A public body at its usual tariff gives nothing: which one that is has to be asked. */
  | { readonly kind: "tariff_asked" };

/** What somebody gave by asking for less than the usual price; null for one that nobody said yet. */
export function advantageOf(giver: Giver, usual: Cents | null, paid: Cents): Advantage {
  if (MAY_GIVE.has(giver)) return { kind: "none" };
  if (usual === null) return { kind: "tariff_asked" };
  const cents = usual - paid;
  return cents > 0 ? { kind: "forbidden", cents, article: "L. 52-8" } : { kind: "none" };
}
