import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { CaseSlot } from "#main/vault/sealed/handler-keys.ts";
import type { StatedCaseKey } from "#shared/domain/cases/key-statement.ts";

/** Every key that anybody had for cases, oldest first. */
export async function listCaseKeys(db: ReadDb): Promise<StatedCaseKey[]> {
  const rows = await db.selectFrom("case_key").selectAll().orderBy("row").execute();
  return rows.map((row) => ({
    id: fromBlob(row.id),
    member: fromBlob(row.member),
    box: sodium.to_hex(row.box),
    sign: sodium.to_hex(row.sign),
    replaces: row.replaces === null ? null : fromBlob(row.replaces),
    signedBy: sodium.to_hex(row.signed_by),
    signature: sodium.to_hex(row.signature),
    continued: row.continued === null ? null : sodium.to_hex(row.continued),
  }));
}

export async function insertCaseKey(
  db: WriteDb,
  key: StatedCaseKey,
  madeAt: number,
): Promise<void> {
  await db
    .insertInto("case_key")
    .values({
      id: toBlob(key.id),
      member: toBlob(key.member),
      box: sodium.from_hex(key.box),
      sign: sodium.from_hex(key.sign),
      replaces: key.replaces === null ? null : toBlob(key.replaces),
      signed_by: sodium.from_hex(key.signedBy),
      signature: sodium.from_hex(key.signature),
      continued: key.continued === null ? null : sodium.from_hex(key.continued),
      made_at: madeAt,
    })
    .execute();
}

/** The same keys, said by the other key that their owner has in the vault. */
export async function resignCaseKey(
  db: WriteDb,
  id: string,
  { signedBy, signature }: Pick<StatedCaseKey, "signedBy" | "signature">,
): Promise<void> {
  await db
    .updateTable("case_key")
    .set({ signed_by: sodium.from_hex(signedBy), signature: sodium.from_hex(signature) })
    .where("id", "=", toBlob(id))
    .execute();
}

export interface Compared {
  readonly key: string;
  readonly by: string;
  readonly signature: string;
}

export async function listCompared(db: ReadDb): Promise<Compared[]> {
  const rows = await db
    .selectFrom("case_key_compared")
    .innerJoin("case_key", "case_key.row", "case_key_compared.key_of")
    .select(["case_key.id as key", "case_key_compared.made_by", "case_key_compared.signature"])
    .execute();
  return rows.map(({ key, made_by, signature }) => ({
    key: fromBlob(key),
    by: fromBlob(made_by),
    signature: sodium.to_hex(signature),
  }));
}

export async function insertCompared(
  db: WriteDb,
  { key, by, signature }: Compared,
  madeAt: number,
): Promise<void> {
  const { row } = await db
    .selectFrom("case_key")
    .select("row")
    .where("id", "=", toBlob(key))
    .executeTakeFirstOrThrow();
  await db
    .insertInto("case_key_compared")
    .values({
      id: toBlob(newId()),
      key_of: row,
      made_by: toBlob(by),
      signature: sodium.from_hex(signature),
      made_at: madeAt,
    })
    .execute();
}

/** What opens somebody’s own keys; null where there is none, or nothing that could. */
export async function findSlot(db: ReadDb, member: string): Promise<CaseSlot | null> {
  const row = await db
    .selectFrom("case_slot")
    .select("slot")
    .where("member", "=", toBlob(member))
    .executeTakeFirst();
  if (row === undefined) return null;
  try {
    return CaseSlot.safeParse(JSON.parse(row.slot)).data ?? null;
  } catch {
    return null;
  }
}

export async function putSlot(db: WriteDb, member: string, slot: CaseSlot): Promise<void> {
  const text = JSON.stringify(slot);
  await db
    .insertInto("case_slot")
    .values({ member: toBlob(member), slot: text })
    .onConflict((conflict) => conflict.column("member").doUpdateSet({ slot: text }))
    .execute();
}
