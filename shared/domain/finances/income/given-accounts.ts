import type { IncomeKind } from "./receipt.ts";

/**
 * What an account says of where money comes from. `given`: somebody gave it, or paid for it. `held`: somebody else’s, or
 * to be paid back: money that comes in there beyond what was due is somebody’s. `money`: the bank and the till. `none`:
 * no source, such as interest, what a claim is owed, a supplier’s refund, and what is only carried from one account to another.
 */
type Treatment =
  | { readonly as: "given"; readonly kind: IncomeKind }
  | { readonly as: "held" | "money" | "none" };

const given = (kind: IncomeKind): Treatment => ({ as: "given", kind });
const held: Treatment = { as: "held" };
const money: Treatment = { as: "money" };
const none: Treatment = { as: "none" };

/** By the first figures of an account of the associations’ chart (règlement ANC 2018-06): the longest that fits. */
const ACCOUNTS: Readonly<Record<string, Treatment>> = {
  // Put in for good or with a right to take it back; a reserve is the collective’s own.
  102: given("other"),
  103: given("other"),
  131: given("other"),
  // A bank’s loan is the bank’s trade; another’s may be a gift that is not called one.
  164: none,
  165: held,
  167: held,
  168: held,
  181: held,
  19: held,
  41: held,
  // What was allowed for a doubtful debt is no money.
  49: none,
  441: held,
  448: held,
  45: held,
  46: held,
  // What volunteers spent for the collective, and charges to come.
  4681: none,
  4686: none,
  47: held,
  487: held,
  51: money,
  53: money,
  // A transfer of which only the half that comes in is written.
  58: held,
  70: given("other"),
  709: none,
  73: given("other"),
  74: given("other"),
  // A part of an old grant, brought into this year’s income.
  747: none,
  75: given("other"),
  754: given("gift"),
  756: given("dues"),
  // An insurer makes good what was lost.
  7587: none,
  77: given("other"),
  87: given("in_kind"),
  875: given("volunteer_time"),
};

/** An account that the record says nothing of: what the collective owns, owes a supplier or spends, interest, provisions. */
export function treatmentOf(account: string): Treatment {
  for (let length = account.length; length >= 2; length -= 1) {
    const found = ACCOUNTS[account.slice(0, length)];
    if (found !== undefined) return found;
  }
  return none;
}
