import { compileOnce } from "../db/compile-once.ts";
import { toBlob } from "../db/ids.ts";
import type { RawDb, ReadDb, WriteDb } from "../db/handles.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { readRoles, rolesText, type Role } from "#shared/domain/access/role.ts";

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
  user: {
    id: string;
    name: string;
    signPublicKey: Uint8Array;
    passphraseSlot: string;
    roles: readonly Role[];
  },
): Promise<void> {
  await db
    .insertInto("vault_user")
    .values({
      id: toBlob(user.id),
      name: user.name,
      sign_public_key: user.signPublicKey,
      passphrase_slot: toBlob(user.passphraseSlot),
      roles: rolesText(user.roles),
    })
    .execute();
}

/** The roles of a person as they stand; none for somebody who is not in the vault, or no more. */
export function rolesOf(db: RawDb, userId: string): readonly Role[] {
  const row = prepareOnce(db, "SELECT roles, removed_at FROM vault_user WHERE id = ?").get(
    toBlob(userId),
  ) as { roles: string | null; removed_at: number | null } | undefined;
  return row === undefined || row.removed_at !== null ? [] : readRoles(row.roles);
}

export const findUsers: (
  db: ReadDb,
) => Promise<{ id: Uint8Array; name: string; sign_public_key: Uint8Array }[]> = compileOnce((db) =>
  db.selectFrom("vault_user").select(["id", "name", "sign_public_key"]),
);

const STATUS = `
  SELECT (SELECT name FROM vault_info) AS name,
    (SELECT name FROM vault_user WHERE id = ?) AS userName,
    (SELECT count(*) FROM person) AS people,
    (SELECT count(*) FROM meeting) AS meetings,
    (SELECT count(*) FROM journal_entry) AS entries`;

export interface StoreStatus {
  readonly name: string;
  readonly userName: string;
  readonly people: number;
  readonly meetings: number;
  readonly entries: number;
}

/** What the first page shows of a vault, by one statement: it is asked after every change. */
export function readStatus(db: RawDb, userId: string): StoreStatus {
  const row = prepareOnce(db, STATUS).get(toBlob(userId)) as StoreStatus;
  return { ...row, name: row.name ?? "", userName: row.userName ?? "" };
}
