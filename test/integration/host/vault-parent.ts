import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";

/** A main that starts a vault process, says which one it is once it answers, and lives until it is killed. */
const [entry = ""] = process.argv.slice(2);
const child = forkVaultProcess(entry);
child.onMessage((message) => {
  if (Object(message).kind === "ready") process.stdout.write(`${child.pid}\n`);
});
setInterval(() => undefined, 60_000);
