import type { ReadDb, WriteDb } from "../db/handles.ts";
import { newId, toBlob } from "../db/ids.ts";

/** A set of parts as the vault remembers it; instants in milliseconds. */
export interface StoredSet {
  readonly row: number;
  readonly id: Uint8Array;
  readonly made_at: number;
  readonly commitments: string;
  readonly drilled_at: number | null;
}

export interface StoredShare {
  readonly number: number;
  readonly holder: string;
  readonly proven_at: number | null;
}

export interface NewSet {
  readonly id: string;
  readonly madeAt: number;
  readonly threshold: number;
  readonly commitments: readonly string[];
  readonly signPublicKey: Uint8Array;
  /** In the order of their numbers. */
  readonly holders: readonly string[];
}

export async function findSet(db: ReadDb, id: string): Promise<StoredSet | null> {
  const row = await db
    .selectFrom("recovery_set")
    .select(["row", "id", "made_at", "commitments", "drilled_at"])
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return row ?? null;
}

export async function findReplacedSets(db: ReadDb): Promise<StoredSet[]> {
  return db
    .selectFrom("recovery_set")
    .select(["row", "id", "made_at", "commitments", "drilled_at"])
    .where("replaced_at", "is not", null)
    .execute();
}

export async function findSharesOf(db: ReadDb, setRow: number): Promise<StoredShare[]> {
  return db
    .selectFrom("recovery_share")
    .select(["number", "holder", "proven_at"])
    .where("share_set", "=", setRow)
    .orderBy("number")
    .execute();
}

/** Notes a new set; those before it count no more. Returns its row. */
export async function insertSet(db: WriteDb, set: NewSet): Promise<number> {
  await db
    .updateTable("recovery_set")
    .set({ replaced_at: set.madeAt })
    .where("replaced_at", "is", null)
    .execute();
  const { row } = await db
    .insertInto("recovery_set")
    .values({
      id: toBlob(set.id),
      made_at: set.madeAt,
      threshold: set.threshold,
      commitments: JSON.stringify(set.commitments),
      sign_public_key: set.signPublicKey,
    })
    .returning("row")
    .executeTakeFirstOrThrow();
  const shares = set.holders.map((holder, at) => ({
    id: toBlob(newId()),
    share_set: row,
    number: at + 1,
    holder,
  }));
  await db.insertInto("recovery_share").values(shares).execute();
  return row;
}

/** Notes when parts were seen to be good, and with `isFull` that they work together. */
export async function markProven(
  db: WriteDb,
  setRow: number,
  proven: { numbers: readonly number[]; at: number; isFull: boolean },
): Promise<void> {
  const { numbers, at, isFull } = proven;
  await db
    .updateTable("recovery_share")
    .set({ proven_at: at })
    .where("share_set", "=", setRow)
    .where("number", "in", numbers)
    .execute();
  if (!isFull) return;
  await db.updateTable("recovery_set").set({ drilled_at: at }).where("row", "=", setRow).execute();
}

/** Notes which parts opened the vault, and when. */
export async function markUsed(
  db: WriteDb,
  setRow: number,
  numbers: readonly number[],
  at: number,
): Promise<void> {
  await db
    .updateTable("recovery_share")
    .set({ used_at: at, proven_at: at })
    .where("share_set", "=", setRow)
    .where("number", "in", numbers)
    .execute();
}

/** Notes which set let somebody in, and its signature. */
export async function markEndorsed(
  db: WriteDb,
  userId: string,
  { setId, signature }: { setId: string; signature: Uint8Array },
): Promise<void> {
  await db
    .updateTable("vault_user")
    .set({ endorsed_by: toBlob(setId), endorsement: signature })
    .where("id", "=", toBlob(userId))
    .execute();
}
