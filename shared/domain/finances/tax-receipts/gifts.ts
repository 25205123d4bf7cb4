import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Cents } from "../money.ts";
import type { Channel, IncomeKind } from "../income/receipt.ts";
import { SOURCES, type SourceKind } from "../income/source.ts";
import type { Law } from "./law.ts";
import { regimeRefusal, type RegimeRefusal, type TaxRegime } from "./regime.ts";

/** What was given, as the form tells it apart. */
export const NATURES = ["money", "in_kind", "waived"] as const;
export type Nature = (typeof NATURES)[number];

/** What came in of somebody, whatever it is. */
export interface Given {
  readonly of: "income" | "waiver" | "campaign";
  readonly id: string;
  readonly kind: IncomeKind | "waived";
  readonly source: SourceKind;
  /** Who gave: somebody of the roster by their id, else by their folded name; null where nobody is named. */
  readonly donor: string | null;
  readonly givers: number;
  readonly on: string;
  readonly cents: Cents;
  /** What of it was given back. */
  readonly returned: Cents;
  readonly channel: Channel | null;
  /** What it was, in words. */
  readonly label: string;
  /** Of a claim: whether what was signed to give it up is kept. */
  readonly isRenounced: boolean;
  /** Given to a candidate, or spent for one and given up. */
  readonly isForCampaign: boolean;
}

export const GIFT_REFUSALS = [
  "to_candidate",
  "volunteer_time",
  "not_a_gift",
  "unknown_source",
  "legal_person",
  "not_in_france",
  "nobody_named",
  "several_givers",
  "given_back",
  "not_renounced",
  "dues_with_return",
  "noted_again",
] as const;
export type GiftRefusal = (typeof GIFT_REFUSALS)[number] | RegimeRefusal;

/** Why no receipt is issued of what was given, by the regime in force on that day; null where one is. */
export function refusalOf(given: Given, regime: TaxRegime | null): GiftRefusal | null {
  const { kind, source, cents, returned, donor, givers } = given;
  if (given.isForCampaign) return "to_candidate";
  if (kind === "volunteer_time") return "volunteer_time";
  if (kind === "other") return "not_a_gift";
  if (source === "unknown") return "unknown_source";
  if (source === "none") return "not_a_gift";
  if (source === "foreign") return "not_in_france";
  if (!SOURCES[source].isPerson) return "legal_person";
  if (givers > 1) return "several_givers";
  if (donor === null) return "nobody_named";
  if (returned >= cents) return "given_back";
  const byRegime = regimeRefusal(regime);
  if (byRegime !== null) return byRegime;
  return refusalOfKind(given, regime);
}

function refusalOfKind(
  { kind, isRenounced }: Pick<Given, "kind" | "isRenounced">,
  regime: TaxRegime | null,
): GiftRefusal | null {
  if (kind === "waived") return isRenounced ? null : "not_renounced";
  if (kind !== "dues") return null;
  const hasReturn = regime !== null && "duesReturn" in regime && regime.duesReturn;
  return hasReturn ? "dues_with_return" : null;
}

export function natureOf(kind: Given["kind"]): Nature {
  switch (kind) {
    case "waived":
      return "waived";
    case "in_kind":
    case "volunteer_time":
      return "in_kind";
    case "dues":
    case "gift":
    case "other":
      return "money";
    default:
      return assertNever(kind);
  }
}

export const LAW_OF_REFUSAL = {
  to_candidate: "campaign",
  volunteer_time: "volunteers",
  not_a_gift: "payments",
  unknown_source: "model",
  legal_person: "legalPerson",
  not_in_france: "eligible",
  nobody_named: "model",
  several_givers: "model",
  given_back: "payments",
  not_renounced: "payments",
  dues_with_return: "payments",
  noted_again: "model",
  undeclared: "eligible",
  none: "eligible",
  party: "party",
  campaign: "campaign",
} as const satisfies Readonly<Record<GiftRefusal, Law>>;
