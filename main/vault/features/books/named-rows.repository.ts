import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";

/** The rows of people, or bodies, by their ids; null is nobody. */
export async function rowsOfNamed(
  db: ReadDb,
  table: "body" | "person",
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom(table)
    .select(["id", "row"])
    .where("id", "in", wanted.map(toBlob))
    .execute();
  return new Map(rows.map(({ id, row }) => [fromBlob(id), row]));
}

/** People as they are called, by their ids. */
export async function namesOfPeople(
  db: ReadDb,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, { id: string; givenName: string; familyName: string }>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("id", "in", wanted.map(toBlob))
    .execute();
  return new Map(
    rows.map((row) => {
      const id = fromBlob(row.id);
      return [id, { id, givenName: row.given_name, familyName: row.family_name }];
    }),
  );
}
