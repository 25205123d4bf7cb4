import { sql, type Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { CampaignGiftTable, CampaignSpendingTable } from "./campaign.table.ts";

export type SpendingColumns = Omit<Selectable<CampaignSpendingTable>, "row" | "id" | "exhibit">;
export type GiftColumns = Omit<Selectable<CampaignGiftTable>, "row" | "id">;
export type NamedSpending = Awaited<ReturnType<typeof spendingOf>>[number];
export type NamedGift = Awaited<ReturnType<typeof giftsOf>>[number];

const allSpending = (db: ReadDb) =>
  db
    .selectFrom("campaign_spending")
    .innerJoin("election", "election.row", "campaign_spending.election")
    .leftJoin("person", "person.row", "campaign_spending.candidate")
    .leftJoin("expense", "expense.row", "campaign_spending.claim")
    .selectAll("campaign_spending")
    .select([
      "election.id as election_id",
      "person.id as candidate_id",
      "person.given_name",
      "person.family_name",
      "expense.id as claim_id",
      "expense.purpose",
    ]);

export async function spendingOf(db: ReadDb, election: number) {
  return allSpending(db)
    .where("campaign_spending.election", "=", election)
    .orderBy("campaign_spending.spent_on")
    .orderBy("campaign_spending.row")
    .execute();
}

export async function findSpending(db: ReadDb, id: string): Promise<NamedSpending | undefined> {
  return allSpending(db).where("campaign_spending.id", "=", toBlob(id)).executeTakeFirst();
}

/** With the next order among the exhibits of its election. */
export async function insertSpending(
  db: WriteDb,
  id: string,
  values: SpendingColumns,
): Promise<void> {
  const last = await db
    .selectFrom("campaign_spending")
    .select(({ fn }) => fn.max("exhibit").as("exhibit"))
    .where("election", "=", values.election)
    .executeTakeFirst();
  await db
    .insertInto("campaign_spending")
    .values({ ...values, id: toBlob(id), exhibit: (last?.exhibit ?? 0) + 1 })
    .execute();
}

export async function updateSpending(
  db: WriteDb,
  row: number,
  values: Omit<SpendingColumns, "election">,
): Promise<void> {
  await db.updateTable("campaign_spending").set(values).where("row", "=", row).execute();
}

export async function deleteSpending(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("campaign_spending").where("row", "=", row).execute();
}

const allGifts = (db: ReadDb) =>
  db
    .selectFrom("campaign_gift")
    .innerJoin("election", "election.row", "campaign_gift.election")
    .leftJoin("person", "person.row", "campaign_gift.person")
    .leftJoin("person as standing", "standing.row", "campaign_gift.candidate")
    .selectAll("campaign_gift")
    .select([
      "election.id as election_id",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "standing.id as candidate_id",
      "standing.given_name as candidate_given",
      "standing.family_name as candidate_family",
    ]);

export async function giftsOf(db: ReadDb, election: number) {
  return allGifts(db)
    .where("campaign_gift.election", "=", election)
    .orderBy("campaign_gift.received_on")
    .orderBy("campaign_gift.row")
    .execute();
}

/** Gifts to all candidates of elections of that kind on that day. */
export async function giftsToSame(db: ReadDb, kind: string, votesOn: string): Promise<NamedGift[]> {
  return allGifts(db)
    .where("election.kind", "=", kind)
    .where("election.votes_on", "=", votesOn)
    .execute();
}

/** What was given within a period to whatever election. */
export async function giftsWithin(db: ReadDb, start: string, end: string): Promise<NamedGift[]> {
  return allGifts(db)
    .where("campaign_gift.received_on", ">=", start)
    .where("campaign_gift.received_on", "<=", end)
    .orderBy("campaign_gift.received_on")
    .execute();
}

/** Claims of elections of that kind on that day that were given up, with whoever paid. */
export async function waivedToSame(db: ReadDb, kind: string, votesOn: string) {
  return db
    .selectFrom("campaign_spending")
    .innerJoin("election", "election.row", "campaign_spending.election")
    .innerJoin("expense_event", "expense_event.expense", "campaign_spending.claim")
    .innerJoin("expense", "expense.row", "campaign_spending.claim")
    .innerJoin("person", "person.row", "expense.payer")
    .select(["person.id as person_id", "person.given_name", "person.family_name"])
    .select(sql<number>`sum(expense_event.cents)`.as("cents"))
    .where("expense_event.kind", "=", "waived")
    .where("election.kind", "=", kind)
    .where("election.votes_on", "=", votesOn)
    .groupBy("person.row")
    .execute();
}

/** The election that a claim was spent for, and whoever paid it. */
export async function electionOfClaim(db: ReadDb, claim: string) {
  return db
    .selectFrom("campaign_spending")
    .innerJoin("election", "election.row", "campaign_spending.election")
    .innerJoin("expense", "expense.row", "campaign_spending.claim")
    .innerJoin("person", "person.row", "expense.payer")
    .select(["election.id as election", "person.id as payer"])
    .where("expense.id", "=", toBlob(claim))
    .executeTakeFirst();
}

export async function findGift(db: ReadDb, id: string): Promise<NamedGift | undefined> {
  return allGifts(db).where("campaign_gift.id", "=", toBlob(id)).executeTakeFirst();
}

export async function insertGift(db: WriteDb, id: string, values: GiftColumns): Promise<void> {
  await db
    .insertInto("campaign_gift")
    .values({ ...values, id: toBlob(id) })
    .execute();
}

export async function updateGift(
  db: WriteDb,
  row: number,
  values: Omit<GiftColumns, "election">,
): Promise<void> {
  await db.updateTable("campaign_gift").set(values).where("row", "=", row).execute();
}

export async function deleteGift(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("campaign_gift").where("row", "=", row).execute();
}

/** A claim that was handed in: a draft may still be removed. */
export async function claimRow(db: ReadDb, id: string): Promise<number | undefined> {
  const found = await db
    .selectFrom("expense")
    .select("row")
    .where("id", "=", toBlob(id))
    .where("state", "<>", "draft")
    .executeTakeFirst();
  return found?.row;
}

/** The spending that a claim is, besides one. */
export async function isClaimTaken(db: ReadDb, claim: number, but: number): Promise<boolean> {
  const found = await db
    .selectFrom("campaign_spending")
    .select("row")
    .where("claim", "=", claim)
    .where("row", "<>", but)
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertExport(
  db: WriteDb,
  made: { election: string; made_at: number; format: "csv" | "xlsx"; names: string },
): Promise<void> {
  await db
    .insertInto("campaign_export")
    .values({ ...made, election: toBlob(made.election), id: toBlob(newId()) })
    .execute();
}
