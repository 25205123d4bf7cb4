import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { createJob } from "#main/vault/job.ts";
import { VaultSession } from "#main/vault/session.ts";
import { verifyVault } from "#main/vault/features/vault/verify.ts";
import { PASSPHRASE } from "./vault-in-process.ts";

/**
 * A process to be killed: opens and verifies the vault at `argv[2]`, says so, then writes generation
 * after generation of its header, as a change of keys does, and says each that is done.
 */
const session = new VaultSession(
  {
    now: () => new Date(),
    path: (ref) => ref,
    printPdf: () => Promise.resolve(null),
    changed: () => undefined,
  },
  { opened: () => undefined },
);
const job = createJob(new AbortController().signal, () => undefined);
await session.openRef(process.argv[2] ?? "", PASSPHRASE, job);
const { findings } = await verifyVault(session, job);
process.send?.({ generation: session.unlocked.headerGeneration, findings });

process.on("message", async () => {
  for (;;) {
    await changeKeys(session, {
      name: "vault.changePassphrase",
      facts: { passphrase_changed_at: Date.now() },
      header: (header) => header,
    });
    process.send?.({ generation: session.unlocked.headerGeneration, findings });
  }
});
process.on("disconnect", () => process.exit(0));
