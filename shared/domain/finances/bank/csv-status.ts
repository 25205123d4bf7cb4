import { foldText } from "#shared/domain/kernel/text.ts";

const BOOKED =
  /^(?:completed?|booked|termine|comptabilise|regle|execute|success|succeeded|paid|valide|effectue|ok)/u;
const PENDING =
  /^(?:pending|en attente|en cours|autorisation|authori[sz]ed|created|unclaimed|on hold|processing|a venir)/u;
const CANCELLED =
  /^(?:reverted|cancell?ed|annule|declined|failed|refuse|rejete|rejected|expired?|denied|void|removed|echou)/u;

/** What a status says of a line; null for one that says nothing known. */
export function stateOfLine(status: string): "booked" | "pending" | "cancelled" | null {
  const folded = foldText(status.slice(0, 60).replaceAll("\ufffd", ""));
  if (folded === "" || BOOKED.test(folded)) return "booked";
  if (PENDING.test(folded)) return "pending";
  return CANCELLED.test(folded) ? "cancelled" : null;
}

/** The side that a column of senses says: 1 for what comes in. */
export function sideOf(sense: string): 1 | -1 | null {
  const folded = foldText(sense.slice(0, 20).replaceAll("\ufffd", ""));
  if (/^(?:c|cr|crdt|credit|crdit|in)$/u.test(folded) || sense.trim() === "+") return 1;
  return /^(?:d|dr|db|dbit|debit|out)$/u.test(folded) || /^\s{0,3}[-−]\s{0,3}$/u.test(sense)
    ? -1
    : null;
}
