import { toBlob } from "#main/vault/db/ids.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";

export async function findVaultName(db: ReadDb): Promise<string> {
  const row = await db.selectFrom("vault_info").select("name").executeTakeFirst();
  return row?.name ?? "";
}

export async function insertVaultInfo(db: WriteDb, vaultId: string, name: string): Promise<void> {
  await db
    .insertInto("vault_info")
    .values({ row: 1, id: toBlob(vaultId), name })
    .execute();
}

export async function updateVaultName(db: WriteDb, name: string): Promise<void> {
  await db.updateTable("vault_info").set({ name }).where("row", "=", 1).execute();
}

export async function insertUser(
  db: WriteDb,
  user: { id: string; name: string; signPublicKey: Uint8Array },
): Promise<void> {
  await db
    .insertInto("vault_user")
    .values({ id: toBlob(user.id), name: user.name, sign_public_key: user.signPublicKey })
    .execute();
}

export async function findUsers(
  db: ReadDb,
): Promise<{ id: Uint8Array; name: string; sign_public_key: Uint8Array }[]> {
  return db.selectFrom("vault_user").select(["id", "name", "sign_public_key"]).execute();
}

export async function countRecords(
  db: ReadDb,
): Promise<{ people: number; meetings: number; entries: number }> {
  const count = (table: "person" | "meeting" | "journal_entry") =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
  const [people, meetings, entries] = await Promise.all([
    count("person"),
    count("meeting"),
    count("journal_entry"),
  ]);
  return { people: people.n, meetings: meetings.n, entries: entries.n };
}
