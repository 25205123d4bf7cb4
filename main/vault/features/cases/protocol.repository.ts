import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

/** The newest version of each protocol, in the order in which they were written. */
export function listProtocols(db: ReadDb) {
  return db
    .selectFrom("case_protocol")
    .innerJoin("case_protocol_version as version", "version.protocol", "case_protocol.row")
    .leftJoin("body", "body.row", "version.team")
    .select([
      "case_protocol.id",
      "case_protocol.ended_on",
      "version.number",
      "version.content",
      "body.id as team_id",
    ])
    .where((eb) =>
      eb(
        "version.number",
        "=",
        eb
          .selectFrom("case_protocol_version as newer")
          .select((of) => of.fn.max("newer.number").as("number"))
          .whereRef("newer.protocol", "=", "case_protocol.row"),
      ),
    )
    .orderBy("case_protocol.row")
    .execute();
}

export function findProtocol(db: ReadDb, id: string) {
  return db
    .selectFrom("case_protocol")
    .select(["row", "name", "ended_on"])
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
}

export async function insertProtocol(db: WriteDb, id: string, name: string): Promise<number> {
  const { row } = await db
    .insertInto("case_protocol")
    .values({ id: toBlob(id), name, ended_on: null })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function renameProtocol(db: WriteDb, row: number, name: string): Promise<void> {
  await db
    .updateTable("case_protocol")
    .set({ name })
    .where("row", "=", row)
    .where("name", "<>", name)
    .execute();
}

export async function lastNumber(db: ReadDb, protocol: number): Promise<number> {
  const { number } = await db
    .selectFrom("case_protocol_version")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("protocol", "=", protocol)
    .executeTakeFirstOrThrow();
  return number;
}

export async function insertVersion(
  db: WriteDb,
  version: {
    readonly protocol: number;
    readonly number: number;
    readonly team: number | null;
    readonly content: string;
  },
): Promise<void> {
  await db
    .insertInto("case_protocol_version")
    .values({ id: toBlob(newId()), ...version })
    .execute();
}

export async function endProtocolOn(db: WriteDb, row: number, on: string): Promise<void> {
  await db.updateTable("case_protocol").set({ ended_on: on }).where("row", "=", row).execute();
}
