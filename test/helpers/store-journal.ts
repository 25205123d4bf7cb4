import type { WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import { createJob } from "#main/vault/job.ts";
import type { StoredEntry } from "#main/vault/journal/journal.repository.ts";
import { verifyChain } from "#main/vault/journal/verify-chain.ts";
import { verifyRows } from "#main/vault/journal/verify-rows.ts";
import type { TestStore } from "./test-store.ts";

const job = createJob(new AbortController().signal, () => undefined);

/** It asks nothing of whoever runs it, and can be undone. */
export const FREE = "members.rename";

/** A command that changes one row. */
export function saveMeeting(store: TestStore, place: string, title: string) {
  return store.vault.context.writeIfChanged(FREE, async ({ db }) => {
    const { numUpdatedRows } = await db
      .updateTable("meeting")
      .set({ title })
      .where("place", "=", place)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) await insertMeeting(db, place, title);
  });
}

export async function insertMeeting(db: WriteDb, place: string, title: string): Promise<void> {
  const about = { date: "2026-11-21", starts_at: null, ends_at: null, zone: "Europe/Paris" };
  await db
    .insertInto("meeting")
    .values({ id: toBlob(newId()), place, title, ...about, remote: "", created_at: 0 })
    .execute();
}

/** What verification finds in the journal and in the rows. */
export async function verify(store: TestStore) {
  const { rawRead } = store.vault.store;
  const { vaultId, signer } = store.parts;
  const keyOf = ({ actor }: StoredEntry) =>
    fromBlob(actor) === signer.userId ? store.publicKey : null;
  const chain = await verifyChain(rawRead, vaultId, keyOf, job);
  return [...chain.findings, ...(await verifyRows(rawRead, job))];
}
