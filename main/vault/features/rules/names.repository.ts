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
