import { fromBlob } from "#main/vault/db/ids.ts";
import {
  isBeforeAgent,
  isDirect,
  type SpendingFields,
} from "#shared/domain/finances/campaign/account.ts";
import type { ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { headingOfGift, type GiftFields } from "#shared/domain/finances/campaign/gifts.ts";
import { exhibitNumber } from "#shared/domain/finances/campaign/headings.ts";
import type { GiftView, SpendingView } from "#shared/domain/finances/campaign/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type {
  GiftColumns,
  NamedGift,
  NamedSpending,
  SpendingColumns,
} from "./account.repository.ts";

export const nameOf = (given: string | null, family: string | null) =>
  displayName({ givenName: given ?? "", familyName: family ?? "" });

export function toSpending(row: NamedSpending): SpendingFields {
  return {
    election: fromBlob(row.election_id),
    candidate: row.candidate_id === null ? null : fromBlob(row.candidate_id),
    claim: row.claim_id === null ? null : fromBlob(row.claim_id),
    heading: row.heading as SpendingFields["heading"],
    label: row.label,
    spentOn: row.spent_on,
    cents: row.cents,
    paidBy: row.paid_by as SpendingFields["paidBy"],
    repaidOn: row.repaid_on,
    supplier: row.supplier as SpendingFields["supplier"],
    usual: row.usual,
  };
}

export function toSpendingView(row: NamedSpending, election: ElectionFields): SpendingView {
  const fields = toSpending(row);
  const { candidate, claim, heading } = fields;
  return {
    ...fields,
    id: fromBlob(row.id),
    candidateNamed:
      candidate === null ? null : { id: candidate, name: nameOf(row.given_name, row.family_name) },
    claimNamed: claim === null ? null : { id: claim, name: row.purpose ?? "" },
    exhibit: exhibitNumber(heading, election.department, row.exhibit),
    isDirect: isDirect(fields),
    isBeforeAgent: isBeforeAgent(fields, election.agentFrom),
  };
}

export function spendingColumns(
  fields: SpendingFields,
  refs: Pick<SpendingColumns, "candidate" | "claim">,
): Omit<SpendingColumns, "election"> {
  return {
    ...refs,
    heading: fields.heading,
    label: fields.label,
    spent_on: fields.spentOn,
    cents: fields.cents,
    paid_by: fields.paidBy,
    repaid_on: fields.repaidOn,
    supplier: fields.supplier,
    usual: fields.usual,
  };
}

export function toGift(row: NamedGift): GiftFields {
  return {
    election: fromBlob(row.election_id),
    candidate: row.candidate_id === null ? null : fromBlob(row.candidate_id),
    giver: row.giver as GiftFields["giver"],
    person: row.person_id === null ? null : fromBlob(row.person_id),
    name: row.name,
    residence: row.residence as GiftFields["residence"],
    form: row.form as GiftFields["form"],
    cents: row.cents,
    receivedOn: row.received_on,
    label: row.label,
  };
}

export function toGiftView(row: NamedGift): GiftView {
  const fields = toGift(row);
  const { candidate, person } = fields;
  return {
    ...fields,
    id: fromBlob(row.id),
    candidateNamed:
      candidate === null
        ? null
        : { id: candidate, name: nameOf(row.candidate_given, row.candidate_family) },
    personNamed:
      person === null ? null : { id: person, name: nameOf(row.given_name, row.family_name) },
    heading: headingOfGift(fields),
  };
}

export function giftColumns(
  fields: GiftFields,
  refs: Pick<GiftColumns, "candidate" | "person">,
): Omit<GiftColumns, "election"> {
  return {
    ...refs,
    giver: fields.giver,
    name: fields.name,
    residence: fields.residence,
    form: fields.form,
    cents: fields.cents,
    received_on: fields.receivedOn,
    label: fields.label,
  };
}
