import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { NamedPerson } from "#shared/domain/bodies/views.ts";

interface NameRow {
  readonly id: Uint8Array;
  readonly given_name: string;
  readonly family_name: string;
}

/** How people are called, by id. */
export async function personNames(
  db: ReadDb,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, NamedPerson>> {
  const asked = JSON.stringify([...new Set(ids)]);
  const { rows } = await sql<NameRow>`
    SELECT p.id, p.given_name, p.family_name FROM json_each(${asked}) j
      CROSS JOIN person p ON p.id = unhex(j.value, '-')`.execute(db);
  return new Map(
    rows.map(({ id, given_name: givenName, family_name: familyName }) => {
      const text = fromBlob(id);
      return [text, { id: text, givenName, familyName }];
    }),
  );
}

/** The rows of some people, and of those whom they appointed. */
export async function concernedRows(db: ReadDb, ids: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    WITH asked AS (SELECT p.row FROM json_each(${JSON.stringify(ids)}) j
      CROSS JOIN person p ON p.id = unhex(j.value, '-'))
    SELECT row FROM asked
    UNION SELECT m.person FROM asked CROSS JOIN mandate m ON m.appointer = asked.row`.execute(db);
  return rows.map(({ row }) => row);
}
