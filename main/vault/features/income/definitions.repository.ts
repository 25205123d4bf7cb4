import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import type { DefinitionFields } from "#shared/domain/finances/income/definition.ts";
import type { DefinitionView } from "#shared/domain/finances/income/views.ts";

/** In the order in which they were noted. */
export async function listDefinitions(db: ReadDb): Promise<DefinitionView[]> {
  const rows = await db.selectFrom("independence_definition").selectAll().orderBy("row").execute();
  return rows.map((row) => ({
    id: fromBlob(row.id),
    breaking: JSON.parse(row.breaking) as DefinitionFields["breaking"],
    adoptedOn: row.adopted_on,
    adoptedBy: row.adopted_by,
  }));
}

export async function insertDefinition(
  db: WriteDb,
  id: string,
  { breaking, adoptedOn, adoptedBy }: DefinitionFields,
): Promise<void> {
  const values = {
    breaking: JSON.stringify(breaking),
    adopted_on: adoptedOn,
    adopted_by: adoptedBy,
  };
  await db
    .insertInto("independence_definition")
    .values({ id: toBlob(id), ...values })
    .execute();
}

/** Whether there was one. */
export async function deleteDefinition(db: WriteDb, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom("independence_definition")
    .where("id", "=", toBlob(id))
    .returning("row")
    .executeTakeFirst();
  return gone !== undefined;
}
