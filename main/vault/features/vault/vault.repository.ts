import { compileOnce } from "#main/vault/db/compile-once.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";

const vaultName = compileOnce((db) => db.selectFrom("vault_info").select("name"));

export async function findVaultName(db: ReadDb): Promise<string> {
  const [row] = await vaultName(db);
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

export const findUsers: (
  db: ReadDb,
) => Promise<{ id: Uint8Array; name: string; sign_public_key: Uint8Array }[]> = compileOnce((db) =>
  db.selectFrom("vault_user").select(["id", "name", "sign_public_key"]),
);

const counts = compileOnce((db) => {
  const count = (table: "person" | "meeting" | "journal_entry") =>
    db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as("n"));
  return db.selectNoFrom([
    count("person").as("people"),
    count("meeting").as("meetings"),
    count("journal_entry").as("entries"),
  ]);
});

export async function countRecords(
  db: ReadDb,
): Promise<{ people: number; meetings: number; entries: number }> {
  const [counted] = await counts(db);
  const { people, meetings, entries } = counted ?? {};
  return { people: people ?? 0, meetings: meetings ?? 0, entries: entries ?? 0 };
}
