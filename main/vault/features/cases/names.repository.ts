import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";

/** What people of the roster are called. */
export async function personNames(
  db: ReadDb,
  ids: readonly string[],
): Promise<(readonly [string, string])[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("id", "in", ids.map(toBlob))
    .execute();
  return rows.map(
    ({ id, given_name, family_name }) =>
      [fromBlob(id), `${given_name} ${family_name}`.trim()] as const,
  );
}
