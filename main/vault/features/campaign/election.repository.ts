import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import type { ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { ElectionTable } from "./campaign.table.ts";

type ElectionRow = Selectable<ElectionTable>;

export interface StoredElection {
  readonly row: number;
  readonly id: string;
  readonly fields: ElectionFields;
}

function toElection(row: ElectionRow): StoredElection {
  return {
    row: row.row,
    id: fromBlob(row.id),
    fields: {
      kind: row.kind as ElectionFields["kind"],
      place: row.place,
      votesOn: row.votes_on,
      population: row.population,
      round: row.round as ElectionFields["round"],
      coefficient: row.coefficient,
      typedCeiling: row.typed_ceiling,
      source: row.source,
      department: row.department,
      agent: row.agent,
      agentFrom: row.agent_from,
      directOfTotal: row.direct_of_total,
      directOfCeiling: row.direct_of_ceiling,
    },
  };
}

function columnsOf(fields: ElectionFields) {
  return {
    kind: fields.kind,
    place: fields.place,
    votes_on: fields.votesOn,
    population: fields.population,
    round: fields.round,
    coefficient: fields.coefficient,
    typed_ceiling: fields.typedCeiling,
    source: fields.source,
    department: fields.department,
    agent: fields.agent,
    agent_from: fields.agentFrom,
    direct_of_total: fields.directOfTotal,
    direct_of_ceiling: fields.directOfCeiling,
  };
}

/** The latest first. */
export async function listElections(db: ReadDb): Promise<StoredElection[]> {
  const rows = await db
    .selectFrom("election")
    .selectAll()
    .orderBy("votes_on", "desc")
    .orderBy("row")
    .execute();
  return rows.map(toElection);
}

export async function findElection(db: ReadDb, id: string): Promise<StoredElection | undefined> {
  const row = await db
    .selectFrom("election")
    .selectAll()
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return row === undefined ? undefined : toElection(row);
}

export async function insertElection(
  db: WriteDb,
  id: string,
  fields: ElectionFields,
): Promise<void> {
  await db
    .insertInto("election")
    .values({ ...columnsOf(fields), id: toBlob(id) })
    .execute();
}

export async function updateElection(
  db: WriteDb,
  row: number,
  fields: ElectionFields,
): Promise<void> {
  await db.updateTable("election").set(columnsOf(fields)).where("row", "=", row).execute();
}

/** With who stood in it; nothing was spent or given. */
export async function deleteElection(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("election_candidate").where("election", "=", row).execute();
  await db.deleteFrom("election").where("row", "=", row).execute();
}

/** Who stands in an election, by name. */
export async function candidatesOf(
  db: ReadDb,
  election: number,
): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom("election_candidate")
    .innerJoin("person", "person.row", "election_candidate.person")
    .select(["person.id", "person.given_name", "person.family_name"])
    .where("election_candidate.election", "=", election)
    .orderBy("person.family_name")
    .orderBy("person.given_name")
    .execute();
  return rows.map(({ id, given_name: givenName, family_name: familyName }) => ({
    id: fromBlob(id),
    name: displayName({ givenName, familyName }),
  }));
}

/** Whether they did not stand in it yet. */
export async function insertCandidate(
  db: WriteDb,
  election: number,
  person: number,
): Promise<boolean> {
  const added = await db
    .insertInto("election_candidate")
    .values({ id: toBlob(newId()), election, person })
    .onConflict((on) => on.columns(["election", "person"]).doNothing())
    .returning("row")
    .executeTakeFirst();
  return added !== undefined;
}

/** Whether they stood in it. */
export async function deleteCandidate(
  db: WriteDb,
  election: number,
  person: number,
): Promise<boolean> {
  const gone = await db
    .deleteFrom("election_candidate")
    .where("election", "=", election)
    .where("person", "=", person)
    .returning("row")
    .executeTakeFirst();
  return gone !== undefined;
}
