import type { RawDb, ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";
import type { KnownPerson, Stay } from "#shared/domain/cases/conflict-reasons.ts";

/** What the roster knows of some people, by their ids: their names, addresses and numbers, and their mandates. */
export async function knownPeople(
  db: ReadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  if (ids.length === 0) return new Map();
  const people = await db
    .selectFrom("person")
    .select(["row", "id", "given_name", "family_name", "emails", "phones"])
    .where("id", "in", ids.map(toBlob))
    .execute();
  const stays = await staysOf(
    db,
    people.map(({ row }) => row),
  );
  return new Map(
    people.map(({ row, id, given_name, family_name, emails, phones }) => {
      const person = fromBlob(id);
      const known: KnownPerson = {
        person,
        names: [{ givenName: given_name, familyName: family_name }],
        // The roster keeps no proof of an address, nor which one is a former one.
        emails: textsIn(emails).map((text) => ({ text, isFormer: false, isProven: false })),
        phones: textsIn(phones).map((text) => ({ text, isFormer: false })),
        stays: stays.get(row) ?? [],
      };
      return [person, known] as const;
    }),
  );
}

/** Columns that were parsed as lists on their way out. */
function textsIn(json: string): string[] {
  return JSON.parse(json) as string[];
}

async function staysOf(
  db: ReadDb,
  people: readonly number[],
): Promise<ReadonlyMap<number, readonly Stay[]>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom("mandate")
    .innerJoin("body_role", "body_role.row", "mandate.role")
    .innerJoin("body", "body.row", "body_role.body")
    .leftJoin("mandate as pair", "pair.row", "mandate.paired_with")
    .select([
      "mandate.person",
      "mandate.id",
      "mandate.start_on",
      "mandate.end_on",
      "mandate.planned_end",
      "body.id as body_id",
      "pair.id as pair_id",
    ])
    .where("mandate.person", "in", people)
    .where("mandate.capacity", "<>", "deputy")
    .execute();
  const stays = new Map<number, Stay[]>();
  for (const row of rows) {
    const stay: Stay = {
      body: fromBlob(row.body_id),
      start: row.start_on,
      end: row.end_on ?? row.planned_end,
      mandate: fromBlob(row.id),
      pairedWith: row.pair_id === null ? null : fromBlob(row.pair_id),
    };
    stays.set(row.person, [...(stays.get(row.person) ?? []), stay]);
  }
  return stays;
}

/** How many people have a mandate in a body on a day. */
export function sizeOfBody(db: RawDb, body: string, day: string): number {
  const sql = `SELECT count(DISTINCT m.person) AS size
    FROM body b JOIN body_role r ON r.body = b.row JOIN mandate m ON m.role = r.row
    WHERE b.id = ? AND m.start_on <= ? AND m.capacity <> 'deputy'
      AND (coalesce(m.end_on, m.planned_end) IS NULL OR coalesce(m.end_on, m.planned_end) >= ?)`;
  const found = prepareOnce<[Uint8Array, string, string], { size: number }>(db, sql);
  return found.get(toBlob(body), day, day)?.size ?? 0;
}
