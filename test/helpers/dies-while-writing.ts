import { dispatch } from "#main/vault/dispatch.ts";
import { createJob } from "#main/vault/job.ts";
import { openWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { VaultSession } from "#main/vault/session.ts";
import { bareEnvironment } from "./environment.ts";
import { PASSPHRASE } from "./vault-in-process.ts";

/**
 * A process that opens the vault at `argv[2]`, calls the method `argv[3]` with the JSON of `argv[4]`, and
 * is killed by its own hand as soon as that says it is at `argv[5]`.
 */
const [, , path = "", method = "", input = "", moment = ""] = process.argv;
const session = new VaultSession(bareEnvironment());
const job = createJob(new AbortController().signal, (_done, _total, label) => {
  if (label === moment) process.kill(process.pid, "SIGKILL");
});
await session.enter(() => openWithPassphrase(session.environment, path, PASSPHRASE, job));
await dispatch(session, method, JSON.parse(input), job);
process.exit(0);
