import { z } from "zod";
import { Instant, IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { AccountNumber } from "../books/entry.ts";
import { Cents, PositiveCents } from "../money.ts";
import { BankAccountFields } from "./account.ts";
import { SIDES } from "./learned-rules.ts";

/** What an amount of many lines may come to. */
const Sum = z.number().int();

export const BankAccountView = z.object({
  id: Id,
  fields: BankAccountFields.extend({ number: z.string() }),
  lines: z.number().int(),
  open: z.object({ count: z.number().int(), cents: Sum }),
  /** After its last line or the last balance that was told; null where there is neither. */
  balance: z.object({ on: IsoDate, cents: Sum, isTold: z.boolean() }).nullable(),
  /** Where its lines do not lead from one balance that was told to the next. */
  gaps: z.array(z.object({ on: IsoDate, told: Sum, found: Sum })),
  lastImport: z.object({ file: z.string(), at: Instant }).nullable(),
});
export type BankAccountView = z.infer<typeof BankAccountView>;

export const LINE_STATES = ["open", "matched", "all"] as const;

export const LineFilter = z.object({
  account: Id.nullable(),
  state: z.enum(LINE_STATES),
  from: IsoDate.nullable(),
  until: IsoDate.nullable(),
  /** Words of the label, or an amount. */
  text: z.string().max(200),
});
export type LineFilter = z.infer<typeof LineFilter>;

export const BankLineView = z.object({
  id: Id,
  account: Id,
  date: IsoDate,
  valueOn: IsoDate.nullable(),
  cents: Cents,
  label: z.string(),
  match: Id.nullable(),
});
export type BankLineView = z.infer<typeof BankLineView>;

/** Newest first: what comes after this line. */
export const LineCursor = z.object({ date: IsoDate, row: z.number().int() });
export type LineCursor = z.infer<typeof LineCursor>;

/** What few lines say besides. */
export const LineDetails = z.object({
  line: BankLineView,
  paidOn: IsoDate.nullable(),
  kind: z.string(),
  fee: Cents.nullable(),
  original: z.string(),
  details: z.array(z.object({ cents: Cents.nullable(), ref: z.string(), label: z.string() })),
});
export type LineDetails = z.infer<typeof LineDetails>;

/** What the books say of an account that no line answers yet; what comes in is positive. */
export const OpenPosting = z.object({
  id: Id,
  entry: Id,
  date: IsoDate,
  cents: Cents,
  label: z.string(),
  document: z.string(),
  /** Whom the entry is of. */
  who: z.string(),
});
export type OpenPosting = z.infer<typeof OpenPosting>;

const ProposalView = z.object({
  lines: z.array(BankLineView),
  postings: z.array(OpenPosting),
  days: z.number().int(),
  shared: z.number().int(),
  score: z.number().int(),
});
export type ProposalView = z.infer<typeof ProposalView>;

const Ref = z.object({ id: Id, name: z.string() });

/** What the entry of a line would say, where something tells. */
export const EntryGuess = z.object({
  account: AccountNumber.nullable(),
  person: Ref.nullable(),
  body: Ref.nullable(),
  by: z.enum(["rule", "words"]).nullable(),
});
export type EntryGuess = z.infer<typeof EntryGuess>;

/** What a line may have paid back, for somebody to say so. */
const ClaimPaymentView = z.object({
  batch: z.object({ id: Id, on: IsoDate, total: Cents, names: z.array(z.string()) }).nullable(),
  claims: z.array(
    z.object({
      id: Id,
      cents: PositiveCents,
      owed: PositiveCents,
      spentOn: z.string(),
      purpose: z.string(),
      name: z.string(),
    }),
  ),
  isPartial: z.boolean(),
  score: z.number().int(),
});
export type ClaimPaymentView = z.infer<typeof ClaimPaymentView>;

export const Proposals = z.object({
  matches: z.array(ProposalView),
  payments: z.array(ClaimPaymentView),
  entry: EntryGuess,
});
export type Proposals = z.infer<typeof Proposals>;

/** Whose an amount of an entry is that is made from a line. */
export const EntryPart = z.object({
  account: AccountNumber,
  cents: PositiveCents,
  person: Id.nullable(),
  body: Id.nullable(),
});
export type EntryPart = z.infer<typeof EntryPart>;

const MOST_CLAIMS = 200;

/** What a line paid back: claims, each with how much of it, or a batch that the bank had. */
export const PaidByLine = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("claims"),
    claims: z
      .array(z.object({ id: Id, cents: PositiveCents }))
      .min(1)
      .max(MOST_CLAIMS),
  }),
  z.object({ kind: z.literal("batch"), batch: Id }),
]);
export type PaidByLine = z.infer<typeof PaidByLine>;

export const MatchView = z.object({
  id: Id,
  lines: z.array(BankLineView),
  postings: z.array(OpenPosting),
});
export type MatchView = z.infer<typeof MatchView>;

export const RuleView = z.object({
  id: Id,
  /** Its words, apart by spaces. */
  terms: z.string(),
  side: z.enum(SIDES),
  account: AccountNumber,
  person: Ref.nullable(),
  body: Ref.nullable(),
});
export type RuleView = z.infer<typeof RuleView>;

/** How far the books are from the bank at the end of a day, and by what. */
export const AtDate = z.object({
  on: IsoDate,
  /** Null where no file told a balance: what the lines come to is not what the account holds. */
  bank: Sum.nullable(),
  books: Sum,
  lines: z.object({ count: z.number().int(), cents: Sum, items: z.array(BankLineView) }),
  postings: z.object({ count: z.number().int(), cents: Sum, items: z.array(OpenPosting) }),
  /** What is between both besides: what the account held before its first line, as a rule. */
  unexplained: Sum.nullable(),
});
export type AtDate = z.infer<typeof AtDate>;
