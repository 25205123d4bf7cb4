import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Channel } from "../income/receipt.ts";
import { Cents } from "../money.ts";
import { ADDRESS_FIELDS } from "./address.ts";
import { GIFT_REFUSALS, NATURES } from "./gifts.ts";
import { REGIME_REFUSALS, RegimeFields } from "./regime.ts";

/** A calendar year. */
export const TaxYear = z.number().int().min(1990).max(9_999);

export const RegimeView = z.object({
  id: Id,
  fields: RegimeFields,
  /** The name of the paper that shows it, where one is kept. */
  paper: z.string().nullable(),
  /** Whether a receipt rests on it. */
  isUsed: z.boolean(),
});
export type RegimeView = z.infer<typeof RegimeView>;

const Line = z.object({
  of: z.enum(["income", "waiver"]),
  id: Id,
  on: IsoDate,
  nature: z.enum(NATURES),
  channel: Channel.nullable(),
  cents: Cents,
  /** What it was, in words; empty where nobody said. */
  what: z.string(),
});
export type GiftLine = z.infer<typeof Line>;

const address = z.object({ street: z.string(), postcode: z.string(), town: z.string() });

/** Somebody to whom a receipt can be issued: of what they gave in the year and no receipt says yet. */
export const DonorView = z.object({
  /** Of the roster by their id, else by their folded name. */
  key: z.string().min(1).max(300),
  person: Id.nullable(),
  name: z.string(),
  /** As the roster has it, or else their last receipt. */
  address,
  missing: z.array(z.enum(ADDRESS_FIELDS)),
  gifts: z.array(Line),
  cents: Cents,
  /** The cancelled receipt in whose stead the next one is. */
  replaces: z.string().nullable(),
});
export type DonorView = z.infer<typeof DonorView>;

/** What gives no right to a receipt, and why. */
const Refused = z.object({
  of: z.enum(["income", "waiver", "campaign"]),
  id: Id,
  name: z.string(),
  on: IsoDate,
  cents: Cents,
  reason: z.enum([...GIFT_REFUSALS, ...REGIME_REFUSALS]),
});
export type RefusedGift = z.infer<typeof Refused>;

export const ReceiptView = z.object({
  id: Id,
  year: TaxYear,
  number: z.string(),
  issuedOn: IsoDate,
  person: Id.nullable(),
  name: z.string(),
  address,
  cents: Cents,
  lines: z.array(Line),
  cancelled: z.object({ on: IsoDate, reason: z.string() }).nullable(),
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  /** What was given has changed since: it is to be cancelled and issued again. */
  differs: z.boolean(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;

/** Somebody who gave a party more in a year than one person may. */
const OverCap = z.object({
  key: DonorView.shape.key,
  name: z.string(),
  total: Cents,
  /** What of it are dues. */
  dues: Cents,
  over: Cents,
  overWithoutDues: Cents,
});
export type OverCap = z.infer<typeof OverCap>;

/** What a gift would make of what its giver gave a party in the year. */
export const PartyCapTold = OverCap.omit({ key: true, name: true }).extend({ cap: Cents });
export type PartyCapTold = z.infer<typeof PartyCapTold>;

/** All of a year. */
export const TaxYearView = z.object({
  /** The years in which something was given, or of which there are receipts; the latest first. */
  years: z.array(TaxYear),
  /** The regime in force on the last day of it that has come. */
  regime: RegimeView.nullable(),
  /** Why nothing of this year may be issued; null where some may. */
  refusal: z.enum(REGIME_REFUSALS).nullable(),
  donors: z.array(DonorView),
  /** Where it was a party in the year: the cap, and who gave more, the most first. */
  partyCap: z.object({ cap: Cents, over: z.array(OverCap) }).nullable(),
  refused: z.array(Refused),
  receipts: z.array(ReceiptView),
  declaration: z.object({
    from: IsoDate,
    until: IsoDate,
    deadline: IsoDate,
    cents: Cents,
    mentioning: z.number().int(),
    issued: z.number().int(),
    cancelled: z.number().int(),
  }),
});
export type TaxYearView = z.infer<typeof TaxYearView>;
