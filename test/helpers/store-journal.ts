import { newId, toBlob } from "#main/vault/db/ids.ts";
import { createJob } from "#main/vault/job.ts";
import { verifyChain } from "#main/vault/journal/verify-chain.ts";
import { verifyRows } from "#main/vault/journal/verify-rows.ts";
import type { TestStore } from "./test-store.ts";

const job = createJob(new AbortController().signal, () => undefined);

/** A command that changes one row. */
export function saveDraft(store: TestStore, place: string, content: string) {
  return store.vault.context.writeIfChanged("drafts.save", async ({ db }) => {
    await db
      .insertInto("draft")
      .values({ id: toBlob(newId()), place, content })
      .onConflict((oc) => oc.column("place").doUpdateSet({ content }))
      .execute();
  });
}

/** What verification finds in the journal and in the rows. */
export async function verify(store: TestStore) {
  const { rawRead } = store.vault.store;
  const keys = new Map([[store.parts.signer.userId, store.publicKey]]);
  const chain = await verifyChain(rawRead, store.parts.vaultId, keys, job);
  return [...chain.findings, ...(await verifyRows(rawRead, job))];
}
