import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { createJob } from "#main/vault/job.ts";
import { openWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { verifyVault } from "#main/vault/features/vault/verify.ts";
import { bareEnvironment } from "./environment.ts";
import { PASSPHRASE } from "./vault-in-process.ts";

/**
 * A process to be killed: opens and verifies the vault at `argv[2]`, says so, then writes generation
 * after generation of its header, as a change of keys does, and says each that is done.
 */
const job = createJob(new AbortController().signal, () => undefined);
const open = await openWithPassphrase(bareEnvironment(), process.argv[2] ?? "", PASSPHRASE, job);
const { findings } = await verifyVault(open, job);
process.send?.({ generation: open.unlocked.headerGeneration, findings });

process.on("message", async () => {
  for (;;) {
    await changeKeys(open, {
      name: "vault.changePassphrase",
      facts: { passphrase_changed_at: Date.now() },
      header: (header) => header,
    });
    process.send?.({ generation: open.unlocked.headerGeneration, findings });
  }
});
process.on("disconnect", () => process.exit(0));
