import { NOBODY, type ColumnChange } from "#shared/domain/journal/define.ts";

/*
 * What a change to rows of claims asks for, besides what its command does: somebody with the key of the vault and a
 * tool of their own can sign any. Whom a row names is who signed its entry; what was decided stays as it was.
 */

const CLAIM = ["expenses.claim"] as const;
const APPROVE = ["finances.approve"] as const;
const WRITE = ["finances.write"] as const;

/** A claim is of whoever wrote it. What is decided of it, or paid, is not theirs to say; only a draft goes. */
export function needsOfClaim({ kind, isUndo, isBy, was, values }: ColumnChange) {
  if (kind === "removed") return was.get("state") === "draft" ? CLAIM : NOBODY;
  if (kind === "added" && !isUndo && !isBy("created_by")) return NOBODY;
  if (kind === "changed" && values.has("created_by")) return NOBODY;
  const state = values.get("state");
  if (state === "approved" || state === "settled" || state === "refused") return APPROVE;
  return kind === "changed" && values.has("settled") ? WRITE : CLAIM;
}

/** A receipt is what it was when it was added: the row of its file, what it is of. */
export function needsOfReceipt({ kind }: ColumnChange) {
  return kind === "changed" ? NOBODY : CLAIM;
}

/** Whoever writes what a claim says may note that they did; what is decided of it asks for its right, and stays. */
export function needsOfEvent(change: ColumnChange) {
  const { kind, isUndo, isBy, was, values } = change;
  if (kind === "changed" || (kind === "added" && !isUndo && !isBy("made_by"))) return NOBODY;
  const event = kind === "removed" ? was : values;
  switch (event.get("kind")) {
    case "submitted":
    case "edited":
      return CLAIM;
    case "approved":
      if (isUndo || kind === "removed") return NOBODY;
      return event.get("outside") === null ? APPROVE : WRITE;
    case "refused":
      return isUndo || kind === "removed" ? NOBODY : APPROVE;
    default:
      return WRITE;
  }
}

/** Of oneself one may say it, unconfirmed, and take it back; what confirms it is the word of whoever signs it. */
export function needsOfLink({ kind, isOwn, isBy, values }: ColumnChange) {
  const own = isOwn ? ([] as const) : (["members.manage"] as const);
  if (kind === "removed") return own;
  const confirms = values.has("confirmed_by") && values.get("confirmed_by") !== null;
  if (confirms && (isOwn || !isBy("confirmed_by"))) return NOBODY;
  // Whom it names, and who said so, is another row each time.
  return (kind === "added" ? isBy("said_by") : confirms) ? own : NOBODY;
}
