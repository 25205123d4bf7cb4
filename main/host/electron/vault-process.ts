import { utilityProcess } from "electron";
import type { VaultLink } from "#main/host/host.ts";

/** Starts the vault process as a child of its own, outside every sandboxed page. */
export function startUtilityProcess(entry: string): VaultLink {
  const { NODE_OPTIONS: _options, GREFFE_PASSPHRASE: _passphrase, ...env } = process.env;
  const child = utilityProcess.fork(entry, [], {
    serviceName: "Greffe: coffre",
    execArgv: [],
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Electron's own port has no origin
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on("message", (message: unknown) => listener(message)),
    onExit: (listener) => void child.once("exit", () => listener()),
    kill: () => void child.kill(),
  };
}
