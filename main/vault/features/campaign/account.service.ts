import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import { advantageIn, type SpendingFields } from "#shared/domain/finances/campaign/account.ts";
import { giftProblem, type GiftFields } from "#shared/domain/finances/campaign/gifts.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  claimRow,
  deleteGift,
  deleteSpending,
  findGift,
  findSpending,
  insertGift,
  insertSpending,
  isClaimTaken,
  updateGift,
  updateSpending,
} from "./account.repository.ts";
import { giftColumns, spendingColumns, toGift, toSpending } from "./campaign.mapping.ts";
import { mustFindElection } from "./elections.service.ts";

const NO_ROW = 0;

/** Errors: `campaign.not_found`, those of `spendingRefs` and `refuseAdvantage`. */
export async function addSpending(
  context: VaultContext,
  fields: SpendingFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("campaign.addSpending", async ({ db }) => {
    refuseAdvantage(fields);
    const { row: election } = await mustFindElection(db, fields.election);
    const columns = spendingColumns(fields, await spendingRefs(db, fields, NO_ROW));
    await insertSpending(db, id, { ...columns, election });
  });
  return { id, seq };
}

/** It stays in its election. Errors: `campaign.spending_not_found`, those of `addSpending`. */
export async function changeSpending(
  context: VaultContext,
  id: string,
  fields: SpendingFields,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("campaign.updateSpending", async ({ db }) => {
    const before = await findSpending(db, id);
    if (before === undefined) throw new ExpectedError("campaign.spending_not_found");
    if (saysTheSame(toSpending(before), fields)) return;
    refuseAdvantage(fields);
    const columns = spendingColumns(fields, await spendingRefs(db, fields, before.row));
    await updateSpending(db, before.row, columns);
  });
}

/** Errors: `campaign.spending_not_found`. */
export async function removeSpending(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("campaign.removeSpending", async ({ db }) => {
    const before = await findSpending(db, id);
    if (before === undefined) throw new ExpectedError("campaign.spending_not_found");
    await deleteSpending(db, before.row);
  });
}

/** Errors: `campaign.forbidden_advantage` with its `cents`, `campaign.tariff_asked`. */
function refuseAdvantage(fields: SpendingFields): void {
  const advantage = advantageIn(fields);
  if (advantage.kind === "forbidden") {
    throw new ExpectedError("campaign.forbidden_advantage", { cents: advantage.cents });
  }
  if (advantage.kind === "tariff_asked") throw new ExpectedError("campaign.tariff_asked");
}

/** Errors: `people.not_found`, `campaign.claim_not_found`, `campaign.claim_taken`. */
async function spendingRefs(db: WriteDb, { candidate, claim }: SpendingFields, own: number) {
  const person = candidate === null ? null : (await mustFindPerson(db, candidate)).row;
  const row = claim === null ? null : await claimRow(db, claim);
  if (row === undefined) throw new ExpectedError("campaign.claim_not_found");
  if (row !== null && (await isClaimTaken(db, row, own))) {
    throw new ExpectedError("campaign.claim_taken");
  }
  return { candidate: person, claim: row };
}

/** Errors: `campaign.not_found`, `people.not_found`, those of `refuseGift`. */
export async function addGift(
  context: VaultContext,
  fields: GiftFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("campaign.addGift", async ({ db }) => {
    refuseGift(fields);
    const { row: election } = await mustFindElection(db, fields.election);
    await insertGift(db, id, { ...giftColumns(fields, await giftRefs(db, fields)), election });
  });
  return { id, seq };
}

/** It stays in its election. Errors: `campaign.gift_not_found`, those of `addGift`. */
export async function changeGift(
  context: VaultContext,
  id: string,
  fields: GiftFields,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("campaign.updateGift", async ({ db }) => {
    const before = await findGift(db, id);
    if (before === undefined) throw new ExpectedError("campaign.gift_not_found");
    if (saysTheSame(toGift(before), fields)) return;
    refuseGift(fields);
    await updateGift(db, before.row, giftColumns(fields, await giftRefs(db, fields)));
  });
}

/** Errors: `campaign.gift_not_found`. */
export async function removeGift(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("campaign.removeGift", async ({ db }) => {
    const before = await findGift(db, id);
    if (before === undefined) throw new ExpectedError("campaign.gift_not_found");
    await deleteGift(db, before.row);
  });
}

/** Errors: `campaign.legal_person`, `.foreign_state`, `.not_french`, `.cash_over`, `.nameless`, `income.two_givers`. */
function refuseGift(fields: GiftFields): void {
  const problem = giftProblem(fields);
  if (problem !== null) throw new ExpectedError(`campaign.${problem}`);
  if (fields.person !== null && fields.name !== "") throw new ExpectedError("income.two_givers");
  // A person who is not named cannot be held to what they may give.
  if (fields.giver === "person" && fields.person === null && fields.name === "") {
    throw new ExpectedError("campaign.nameless");
  }
}

/** Errors: `people.not_found`. */
async function giftRefs(db: WriteDb, { candidate, person }: GiftFields) {
  const rowOf = async (id: string | null) =>
    id === null ? null : (await mustFindPerson(db, id)).row;
  return { candidate: await rowOf(candidate), person: await rowOf(person) };
}
