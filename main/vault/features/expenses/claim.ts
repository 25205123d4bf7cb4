import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import {
  isApprovalSound,
  stateOf,
  type ClaimEvent,
  type ClaimFacts,
  type ClaimState,
} from "#shared/domain/finances/claim.ts";
import { actsOf, type Situation } from "#shared/domain/finances/expenses/acts.ts";
import { lacksOf, type ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { paidOnAccount } from "./before.repository.ts";
import {
  eventsOf,
  receiptsOf,
  type NamedEvent,
  type NamedExpense,
  type ReceiptRow,
} from "./expense.repository.ts";
import { journeyOf, type JourneyRow } from "./mileage.repository.ts";
import { findLink } from "./member-person.repository.ts";
import { isInPayment } from "./payments.repository.ts";
import { thresholdOf } from "./thresholds.repository.ts";
import { claimDigest, owedOf, toClaimEvent, toFacts, toFields } from "./expenses.mapping.ts";
import { isMine, type Viewer } from "./visible.ts";

/** A claim with all that was added to it and happened to it. */
export interface LoadedClaim {
  readonly row: NamedExpense;
  readonly receipts: readonly ReceiptRow[];
  readonly events: readonly NamedEvent[];
  readonly claimEvents: readonly ClaimEvent[];
  /** Above how much two approve; null too once it was decided, by the threshold of that day. */
  readonly two: number | null;
  readonly standing: ClaimState;
  /** Whose account it names, by other claims; asked while it waits for approval. */
  readonly accountOf: readonly string[];
  /** Of one whose amount is computed; null of any other. */
  readonly journey: JourneyRow | null;
  /** Whether it waits in a batch of payments. */
  readonly inPayment: boolean;
  /** Of all that it says now: what is approved is this. */
  readonly digest: string;
  /** Rows of approvals that count for nothing. */
  readonly unsound: ReadonlySet<number>;
}

export async function loadClaim(
  { vaultId }: Pick<VaultContext, "vaultId">,
  db: ReadDb,
  row: NamedExpense,
): Promise<LoadedClaim> {
  const events = await eventsOf(db, row.row);
  const receipts = await receiptsOf(db, row.row);
  const journey = (await journeyOf(db, row.row)) ?? null;
  const digest = claimDigest(vaultId, row, receipts, journey);
  const facts = toFacts(row);
  const unsound = await unsoundOf(db, { row, facts, events, digest });
  const claimEvents = events.filter((one) => !unsound.has(one.row)).map(toClaimEvent);
  const isDecided = row.state === "approved" || row.state === "settled";
  const two = isDecided ? null : await thresholdOf(db, row.body);
  const standing: ClaimState =
    facts === null ? { kind: "draft" } : stateOf(facts, claimEvents, { two });
  const inPayment = await isInPayment(db, row.row);
  const isAsked = row.state === "submitted" && row.account !== "";
  const accountOf = isAsked ? (await paidOnAccount(db, row.account, row.row)).map(fromBlob) : [];
  return {
    row,
    receipts,
    events,
    claimEvents,
    two,
    standing,
    accountOf,
    journey,
    inPayment,
    digest,
    unsound,
  };
}

/**
 * The rows of approvals of this revision that count for nothing: of another content than it says, or such as nobody
 * could give. Somebody has written in rows with a tool of their own.
 */
async function unsoundOf(
  db: ReadDb,
  {
    row,
    facts,
    events,
    digest,
  }: Pick<LoadedClaim, "row" | "events" | "digest"> & {
    readonly facts: ClaimFacts | null;
  },
): Promise<Set<number>> {
  const unsound = new Set<number>();
  const all = events.map(toClaimEvent);
  for (const [index, approval] of all.entries()) {
    const event = events[index];
    if (event === undefined || approval.kind !== "approved") continue;
    if (approval.revision !== row.revision) continue;
    const link = await findLink(db, approval.by);
    const person = link?.confirmed_by == null ? null : fromBlob(link.person_id);
    const isOfIt = Buffer.from(event.claim).toString("hex") === digest;
    const isSound = facts !== null && isApprovalSound(facts, all, approval, person);
    if (!isOfIt || !isSound) unsound.add(event.row);
  }
  return unsound;
}

/** All that decides what somebody may do about it now. */
export function situationOf(
  { now, roles }: Pick<VaultContext, "now" | "roles">,
  viewer: Viewer,
  { row, receipts, claimEvents, standing, accountOf, journey, inPayment }: LoadedClaim,
): Situation {
  // A journey is its own statement: nobody gives a receipt for one.
  const shown = journey === null ? receipts.filter(({ role }) => role === "receipt").length : 1;
  return {
    state: row.state as ExpenseState,
    claim: standing,
    facts: toFacts(row),
    events: claimEvents,
    lacks: lacksOf(toFields(row), shown, localDate(now())),
    paid: row.settled > 0,
    inPayment,
    accountOf,
    owed: owedOf(row),
    isMine: isMine(viewer, row),
    mayWrite: mayDo(roles, "finances.write"),
    mayApprove: mayDo(roles, "finances.approve"),
    approver: { member: viewer.member, person: viewer.person?.id ?? null },
  };
}

export function actsOn(context: VaultContext, viewer: Viewer, claim: LoadedClaim) {
  return actsOf(situationOf(context, viewer, claim));
}
