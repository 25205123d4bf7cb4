import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Siren } from "../fec/siren.ts";
import type { Law } from "./law.ts";

const line = (most: number) => z.string().trim().min(1).max(most);

/** The number of the national register of associations: W and nine figures; or a SIREN. */
export const IssuerNumber = z
  .string()
  .max(20)
  .transform((typed) => typed.replace(/\s/g, "").toUpperCase())
  .refine((number) => /^W\d{9}$/u.test(number) || Siren.safeParse(number).success, {
    error: "issuer_number",
  });

/** Who issues, as each receipt says it (Cerfa 11580). */
const Issuer = z.object({
  name: line(200),
  number: IssuerNumber,
  street: line(300),
  postcode: line(20),
  town: line(120),
  /** What the collective is for, in words that let the criteria of article 200 be checked. */
  object: line(500),
  /** Who signs, and what they are in the collective. */
  signer: line(200),
  quality: line(120),
  /** Whether dues give something in return besides being a member: they are no gift then. */
  duesReturn: z.boolean(),
});

/** The answer of the administration: receipts may be issued. */
const Rescript = z.object({ on: IsoDate, reference: z.string().trim().max(100) });

/** What the collective is to the tax administration, as it says itself. */
export const TaxRegime = z.discriminatedUnion("kind", [
  Issuer.extend({ kind: z.literal("general_interest"), rescript: Rescript.nullable() }),
  /** Recognised by a decree of that day. */
  Issuer.extend({ kind: z.literal("public_utility"), decreeOn: IsoDate }),
  z.object({ kind: z.literal("party") }),
  z.object({ kind: z.literal("campaign") }),
  /** It issues no receipts. */
  z.object({ kind: z.literal("none") }),
]);
export type TaxRegime = z.infer<typeof TaxRegime>;

export const REGIME_KINDS = [
  "general_interest",
  "public_utility",
  "party",
  "campaign",
  "none",
] as const satisfies readonly TaxRegime["kind"][];
export const RegimeKind = z.enum(REGIME_KINDS);
export type RegimeKind = z.infer<typeof RegimeKind>;

/** Those under which receipts are issued. */
export const ISSUING_KINDS = [
  "general_interest",
  "public_utility",
] as const satisfies readonly RegimeKind[];
export type IssuingRegime = Extract<TaxRegime, { kind: (typeof ISSUING_KINDS)[number] }>;

export const RegimeFields = z.object({
  regime: TaxRegime,
  /** From that day on, until another one is declared. */
  since: IsoDate,
  /** Who decided to declare it so: « le bureau du 3 mars », in words. */
  decidedBy: z.string().trim().min(1).max(300),
});
export type RegimeFields = z.infer<typeof RegimeFields>;

export function mayIssue(regime: TaxRegime | null): regime is IssuingRegime {
  return ISSUING_KINDS.some((kind) => kind === regime?.kind);
}

/** Of those declared, in the order in which they were, the one in force on a day; null where there is none yet. */
export function regimeOn<One extends { readonly fields: Pick<RegimeFields, "since"> }>(
  declared: readonly One[],
  day: string,
): One | null {
  const begun = declared.filter(({ fields }) => fields.since <= day);
  return begun.reduce<One | null>(
    (last, one) => (last === null || one.fields.since >= last.fields.since ? one : last),
    null,
  );
}

/** Why a regime gives no receipts. */
export type RegimeRefusal = "undeclared" | Exclude<RegimeKind, IssuingRegime["kind"]>;
export const REGIME_REFUSALS = [
  "undeclared",
  "party",
  "campaign",
  "none",
] as const satisfies readonly RegimeRefusal[];

export function regimeRefusal(regime: TaxRegime | null): RegimeRefusal | null {
  if (regime === null) return "undeclared";
  return mayIssue(regime) ? null : regime.kind;
}

export const LAW_OF_REGIME = {
  undeclared: "eligible",
  none: "eligible",
  party: "party",
  campaign: "campaign",
} as const satisfies Readonly<Record<RegimeRefusal, Law>>;
