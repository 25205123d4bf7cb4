import { MessageChannelMain, utilityProcess } from "electron";
import { vaultEnvironment } from "#main/host/child-environment.ts";
import type { VaultLink } from "#main/host/host.ts";
import { logUnexpected } from "#main/log.ts";

/** Starts the vault process as a child of its own, outside every sandboxed page. */
export function startUtilityProcess(entry: string): VaultLink {
  const child = utilityProcess.fork(entry, [], {
    serviceName: "Greffe: coffre",
    execArgv: [],
    env: vaultEnvironment(),
    stdio: ["ignore", "inherit", "inherit"],
  });
  // A port of which one end stays here: by its closing the vault process knows that main is gone
  // (main/vault/parent-port.ts).
  const { port1: held, port2: given } = new MessageChannelMain();
  child.postMessage(null, [given]);
  // Unheard, it would be an exception here. Its report tells of the whole process, and is not written.
  child.on("error", (type) => void logUnexpected(`vault process, ${type}`, null));
  child.once("exit", () => held.close());
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Electron's own port has no origin
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on("message", (message: unknown) => listener(message)),
    onExit: (listener) => void child.once("exit", () => listener()),
    kill: () => void child.kill(),
  };
}
