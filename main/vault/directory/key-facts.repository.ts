import { toBlob } from "../db/ids.ts";
import type { ReadDb, WriteDb } from "../db/handles.ts";

/** What the vault remembers of a person's keys; instants in milliseconds. */
export interface KeyFacts {
  readonly passphrase_slot: Uint8Array | null;
  readonly passphrase_changed_at: number | null;
  readonly kdf_memory_mib: number | null;
  readonly kdf_passes: number | null;
  readonly kit_slot: Uint8Array | null;
  readonly kit_fingerprint: string | null;
  readonly kit_made_at: number | null;
  readonly kit_used_at: number | null;
}

/** Of keys that no kit opens. */
export const NO_KIT = {
  kit_slot: null,
  kit_fingerprint: null,
  kit_made_at: null,
  kit_used_at: null,
} as const satisfies Partial<KeyFacts>;

export async function findKeyFacts(db: ReadDb, userId: string): Promise<KeyFacts> {
  return db
    .selectFrom("vault_user")
    .select([
      "passphrase_slot",
      "passphrase_changed_at",
      "kdf_memory_mib",
      "kdf_passes",
      "kit_slot",
      "kit_fingerprint",
      "kit_made_at",
      "kit_used_at",
    ])
    .where("id", "=", toBlob(userId))
    .executeTakeFirstOrThrow();
}

export async function updateKeyFacts(
  db: WriteDb,
  userId: string,
  facts: Partial<KeyFacts>,
): Promise<void> {
  await db.updateTable("vault_user").set(facts).where("id", "=", toBlob(userId)).execute();
}

/** The newest generation of the header that the journal knows of. */
export async function findHeaderGeneration(db: ReadDb): Promise<number> {
  const row = await db.selectFrom("vault_info").select("header_generation").executeTakeFirst();
  return row?.header_generation ?? 1;
}

export async function updateHeaderGeneration(db: WriteDb, generation: number): Promise<void> {
  await db
    .updateTable("vault_info")
    .set({ header_generation: generation })
    .where("row", "=", 1)
    .execute();
}
