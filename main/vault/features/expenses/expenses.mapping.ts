import { hash } from "node:crypto";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { ClaimEvent, ClaimFacts } from "#shared/domain/finances/claim.ts";
import type { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import type { ExpenseFields, ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import type {
  Receipt,
  ReceiptKind,
  ReceiptRole,
} from "#shared/domain/finances/expenses/receipt.ts";
import type { EventView, ExpenseLine } from "#shared/domain/finances/expenses/views.ts";
import type { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { ExpenseRow, NamedEvent, NamedExpense, ReceiptRow } from "./expense.repository.ts";
import type { JourneyRow } from "./mileage.repository.ts";
import { isMine, type Viewer } from "./visible.ts";

export function toFields(row: NamedExpense): ExpenseFields {
  return {
    paidBy: row.paid_by as ExpenseFields["paidBy"],
    payer: row.payer_id === null ? null : fromBlob(row.payer_id),
    spentOn: row.spent_on,
    cents: row.cents,
    purpose: row.purpose,
    category: row.category as ExpenseCategory | null,
    body: row.body_id === null ? null : fromBlob(row.body_id),
    beneficiary: row.paid_id === null ? null : fromBlob(row.paid_id),
    account: row.account,
    note: row.note,
  };
}

function refOf(id: Uint8Array | null, givenName: string | null, familyName: string | null) {
  if (id === null) return null;
  const name = displayName({ givenName: givenName ?? "", familyName: familyName ?? "" });
  return { id: fromBlob(id), name };
}

/** What is still to be paid back, once it is approved. */
export function owedOf({ state, paid_by, cents, settled }: ExpenseRow): number {
  return state === "approved" && paid_by === "person" ? (cents ?? 0) - settled : 0;
}

export function toLine(row: NamedExpense, viewer: Viewer): ExpenseLine {
  return {
    id: fromBlob(row.id),
    state: row.state as ExpenseState,
    fields: toFields(row),
    payer: refOf(row.payer_id, row.payer_given, row.payer_family),
    beneficiary: refOf(row.paid_id, row.paid_given, row.paid_family),
    body: row.body_id === null ? null : { id: fromBlob(row.body_id), name: row.body_name ?? "" },
    owed: owedOf(row),
    receipts: row.receipts ?? 0,
    createdBy: { id: fromBlob(row.created_by), name: row.creator ?? "" },
    createdAt: instantOf(row.created_at),
    isMine: isMine(viewer, row),
  };
}

export function toReceipt(row: ReceiptRow): Receipt {
  return {
    id: fromBlob(row.id),
    name: row.name,
    kind: row.kind as ReceiptKind,
    role: row.role as ReceiptRole,
    size: row.size,
    addedAt: instantOf(row.added_at),
  };
}

export function toEvent(row: NamedEvent): EventView {
  return {
    id: fromBlob(row.id),
    kind: row.kind as EventView["kind"],
    by: makerOf(row),
    person: refOf(row.person_id, row.given_name, row.family_name),
    revision: row.revision,
    reason: row.reason,
    outside: row.outside,
    cents: row.cents,
    on: row.on_day,
    receipt: row.receipt_id === null ? null : fromBlob(row.receipt_id),
    at: instantOf(row.made_at),
  };
}

export function makerOf({ made_by, maker }: NamedEvent): Ref {
  return { id: fromBlob(made_by), name: maker ?? "" };
}

/** An event as the rules of claims read it. */
export function toClaimEvent(row: NamedEvent): ClaimEvent {
  const by = fromBlob(row.made_by);
  const { revision, reason, outside } = row;
  const cents = row.cents ?? 0;
  const on = row.on_day ?? "";
  switch (row.kind as EventView["kind"]) {
    case "submitted":
      return { kind: "submitted", by };
    case "edited":
      return { kind: "edited", by, revision };
    case "approved": {
      const person = row.person_id === null ? null : fromBlob(row.person_id);
      return { kind: "approved", by, person, revision, outside };
    }
    case "refused":
      return { kind: "refused", by, reason };
    case "reimbursed":
    case "returned":
      return { kind: row.kind as "reimbursed" | "returned", by, cents, on };
    default:
      return { kind: "waived", by, cents, on };
  }
}

/** Null of a draft that has no amount yet: nothing is decided of it. */
export function toFacts(row: NamedExpense): ClaimFacts | null {
  if (row.cents === null) return null;
  return {
    cents: row.cents,
    revision: row.revision,
    paidBy: row.paid_by as ClaimFacts["paidBy"],
    payer: row.payer_id === null ? null : fromBlob(row.payer_id),
    beneficiary: row.paid_id === null ? null : fromBlob(row.paid_id),
    createdBy: fromBlob(row.created_by),
  };
}

/** SHA-256 of all that a claim says, its receipts too, whatever their order: what an approval is of. */
export function claimDigest(
  vaultId: string,
  row: NamedExpense,
  receipts: readonly ReceiptRow[],
  journey: JourneyRow | null,
): string {
  const told = receipts
    .filter(({ role }) => role === "receipt")
    .map(({ content }) => Buffer.from(content).toString("hex"))
    .toSorted();
  const claim = { vaultId, id: fromBlob(row.id), revision: row.revision, ...toFields(row) };
  return hash(
    "sha256",
    canonicalJson({
      purposeOfDigest: "greffe.claim.1",
      ...claim,
      receipts: told,
      journey: toldJourney(journey),
    }),
  );
}

function toldJourney(journey: JourneyRow | null) {
  if (journey === null) return null;
  const { distance, times, route, kind, power, is_electric: electric } = journey;
  return { distance, times, route, kind, power, electric };
}

export function toJourney({ vehicle_id, vehicle_name, distance, times, route }: JourneyRow) {
  return { vehicle: { id: fromBlob(vehicle_id), name: vehicle_name }, distance, times, route };
}
