import { z } from "zod";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";
import { ACTS, WHY_NOT, type Act } from "./acts.ts";
import { ExpenseFields, ExpenseState, Lack } from "./expense.ts";
import { JourneyView } from "./journey.ts";
import { Receipt, Sha256 } from "./receipt.ts";
import { Ref } from "./ref.ts";

/** A claim in a list. */
export const ExpenseLine = z.object({
  id: Id,
  state: ExpenseState,
  fields: ExpenseFields,
  payer: Ref.nullable(),
  beneficiary: Ref.nullable(),
  body: Ref.nullable(),
  /** What is still to be paid back, once it is approved. */
  owed: Cents,
  receipts: z.number().int(),
  createdBy: Ref,
  createdAt: z.string(),
  /** Written by whoever reads, or paid by them. */
  isMine: z.boolean(),
});
export type ExpenseLine = z.infer<typeof ExpenseLine>;

const EVENT_KINDS = [
  "submitted",
  "edited",
  "approved",
  "refused",
  "reimbursed",
  "returned",
  "waived",
] as const;
export const EventKind = z.enum(EVENT_KINDS);

export const EventView = z.object({
  id: Id,
  kind: EventKind,
  by: Ref,
  /** Who that was in the roster, or who signed on paper. */
  person: Ref.nullable(),
  revision: z.number().int(),
  reason: z.string(),
  /** How an approval was given outside the vault; null of one that a key signed. */
  outside: z.string().nullable(),
  cents: Cents.nullable(),
  on: z.string().nullable(),
  /** The document that shows it. */
  receipt: Id.nullable(),
  at: z.string(),
});
export type EventView = z.infer<typeof EventView>;

/** Where a claim stands, with who said so. */
export const Standing = z.object({
  needed: z.number().int(),
  approvals: z.array(EventView),
  /** Of an earlier form of it: they count for nothing now. */
  past: z.array(EventView),
  reimbursed: Cents,
  waived: Cents,
  owed: Cents,
  refusal: z.object({ by: Ref, reason: z.string() }).nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** The same expense twice: by its receipt, or by amount, day and payer. Null for one of somebody else’s. */
export const LookAlike = z.object({
  by: z.enum(["content", "figures"]),
  expense: ExpenseLine.nullable(),
});
export type LookAlike = z.infer<typeof LookAlike>;

const whyNot = z.enum(WHY_NOT).nullable();

export const ExpenseView = ExpenseLine.extend({
  revision: z.number().int(),
  /** Of all that it says, its receipts too: what an approval signs. */
  claim: Sha256,
  /** Of one whose amount is computed. */
  journey: JourneyView.nullable(),
  receiptList: z.array(Receipt),
  events: z.array(EventView),
  standing: Standing,
  /** What it lacks before it can be submitted. */
  lacks: z.array(Lack),
  can: z.object(Object.fromEntries(ACTS.map((act) => [act, whyNot])) as Record<Act, typeof whyNot>),
  lookAlikes: z.array(LookAlike),
});
export type ExpenseView = z.infer<typeof ExpenseView>;
