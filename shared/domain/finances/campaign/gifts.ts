import type { Cents } from "../money.ts";

/** What somebody gave to candidates of one election; a waived claim is a gift (read so, not written). */
type GiftForm = "transfer" | "cash" | "in_kind" | "waived";

export interface Gift {
  readonly form: GiftForm;
  readonly cents: Cents;
}

/** A person, and all candidates of the same election together (code électoral, art. L. 52-8). */
const PERSON_CAP: Cents = 460_000;
/** More than that is not given in cash. */
const CASH_CAP: Cents = 15_000;
/** A person, in a year, all parties together (loi 88-227, art. 11-4). Dues of elected officers are not counted. */
export const PARTY_CAP: Cents = 750_000;

export interface CapAnswer {
  readonly total: Cents;
  /** What is over: nothing where the total is the cap itself. */
  readonly over: Cents;
}

/** Told before anything is saved: everything given until now, and what would be. */
export function capOf(
  given: readonly Gift[],
  next: readonly Gift[],
  cap: Cents = PERSON_CAP,
): CapAnswer {
  const total = [...given, ...next].reduce((sum, { cents }) => sum + cents, 0);
  return { total, over: Math.max(0, total - cap) };
}

export function isTooMuchCash({ form, cents }: Gift): boolean {
  return form === "cash" && cents > CASH_CAP;
}

/** Who gave, as the law tells them apart. */
export type Giver =
  | "person"
  | "party"
  | "company"
  | "association"
  | "foundation"
  | "public_body"
  | "foreign_state";

export type Advantage =
  | { readonly kind: "none" }
  /** A legal person that is no party gives nothing, nor sells below its usual price (art. L. 52-8). */
  | { readonly kind: "forbidden"; readonly cents: Cents; readonly article: "L. 52-8" }
  /** A public body at its usual tariff gives nothing: which one that is has to be asked. */
  | { readonly kind: "tariff_asked" };

/** What somebody gave by asking for less than the usual price. */
export function advantageOf(giver: Giver, usual: Cents | null, paid: Cents): Advantage {
  if (giver === "person" || giver === "party") return { kind: "none" };
  if (usual === null) return { kind: "tariff_asked" };
  const cents = usual - paid;
  return cents > 0 ? { kind: "forbidden", cents, article: "L. 52-8" } : { kind: "none" };
}

export interface DirectPayments {
  /** Paid by others than the financial agent, and not paid back by them. */
  readonly direct: Cents;
  readonly total: Cents;
  readonly ceiling: Cents;
}

/** Tenths of a per cent, of the total and of the ceiling; both are remembered, and can be set. */
export interface DirectLimits {
  readonly ofTotal: number;
  readonly ofCeiling: number;
}

/** Small direct payments are small against the total and against the ceiling: both, not one of them. */
export function directPayments({ direct, total, ceiling }: DirectPayments, limits: DirectLimits) {
  const share = (of: Cents) => (of === 0 ? 0 : Math.round((direct * 1_000) / of));
  const isOverTotal = total > 0 && direct * 1_000 > total * limits.ofTotal;
  const isOverCeiling = ceiling > 0 && direct * 1_000 > ceiling * limits.ofCeiling;
  return {
    isOverTotal,
    isOverCeiling,
    isAlert: isOverTotal || isOverCeiling,
    perThousand: { total: share(total), ceiling: share(ceiling) },
  };
}
