import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { PositiveCents } from "../money.ts";
import { SourceKind } from "./source.ts";

/**
 * What comes in, by the account that it is earned on; what is given in kind is used in the same moment, on an
 * account of class 86. Accounts of the associations’ chart: règlement ANC 2018-06, https://www.anc.gouv.fr.
 */
const INCOME_KINDS = {
  dues: { earned: "756", used: null },
  gift: { earned: "75411", used: null },
  in_kind: { earned: "870", used: "861" },
  volunteer_time: { earned: "875", used: "864" },
  other: { earned: "758", used: null },
} as const satisfies Readonly<Record<string, { earned: string; used: string | null }>>;

export type IncomeKind = keyof typeof INCOME_KINDS;
export const INCOME_KIND_KEYS = Object.keys(INCOME_KINDS) as IncomeKind[];
export const IncomeKind = z.enum(INCOME_KIND_KEYS);

/** Given in kind: no money comes in. */
export const isInKind = (kind: IncomeKind | "waived") =>
  kind !== "waived" && INCOME_KINDS[kind].used !== null;

/** How it comes in, and the account it comes to. */
const CHANNELS = {
  transfer: { account: "512" },
  cash: { account: "530" },
  cheque: { account: "512" },
  in_kind: { account: null },
} as const satisfies Readonly<Record<string, { account: string | null }>>;

export type Channel = keyof typeof CHANNELS;
export const CHANNEL_KEYS = Object.keys(CHANNELS) as Channel[];
export const Channel = z.enum(CHANNEL_KEYS);

export const IncomeFields = z.object({
  kind: IncomeKind,
  source: SourceKind,
  /** Who gave, where that is somebody of the roster. */
  giver: Id.nullable(),
  /** Who gave, in words, where it is not. */
  giverName: z.string().trim().max(200),
  /** How many people gave: of a collection, or of a platform’s payout. */
  givers: z.number().int().min(1).max(100_000),
  receivedOn: IsoDate,
  cents: PositiveCents,
  channel: Channel,
  /** What it is, or what for. */
  label: z.string().trim().max(200),
  body: Id.nullable(),
  /** What of it was given back, and when. */
  returned: z.object({ on: IsoDate, cents: PositiveCents }).nullable(),
  note: z.string().trim().max(1_000),
});
export type IncomeFields = z.infer<typeof IncomeFields>;

/** Everything that is not said of dues by transfer. */
export function emptyIncome(receivedOn: string): Omit<IncomeFields, "cents"> {
  return {
    kind: "dues",
    source: "adherent",
    giver: null,
    giverName: "",
    givers: 1,
    receivedOn,
    channel: "transfer",
    label: "",
    body: null,
    returned: null,
    note: "",
  };
}

export type IncomeProblem =
  | "returned_too_much"
  | "returned_before"
  | "in_kind_by_transfer"
  | "money_in_kind"
  | "two_givers";

/** What of a receipt contradicts the rest of it. */
export function incomeProblem(fields: IncomeFields): IncomeProblem | null {
  const { kind, channel, returned, receivedOn, cents, giver, giverName } = fields;
  if (isInKind(kind) !== (channel === "in_kind")) {
    return isInKind(kind) ? "in_kind_by_transfer" : "money_in_kind";
  }
  if (giver !== null && giverName !== "") return "two_givers";
  if (returned === null) return null;
  if (returned.cents > cents) return "returned_too_much";
  return returned.on < receivedOn ? "returned_before" : null;
}

interface Line {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
}

/** What a receipt writes in the books: what comes in, or is used at once, against what is earned. */
export function postingsOf({
  kind,
  channel,
  cents,
}: Pick<IncomeFields, "kind" | "channel" | "cents">): Line[] {
  const { earned, used } = INCOME_KINDS[kind];
  const into = used ?? CHANNELS[channel].account ?? "512";
  return [
    { account: into, debit: cents, credit: 0 },
    { account: earned, debit: 0, credit: cents },
  ];
}

/** What giving some of it back writes. */
export function returnPostings(
  fields: Pick<IncomeFields, "kind" | "channel">,
  cents: number,
): Line[] {
  return postingsOf({ ...fields, cents }).map(({ account, debit, credit }) => ({
    account,
    debit: credit,
    credit: debit,
  }));
}
