import { fork } from "node:child_process";
import { COMPILE_CACHE } from "#main/compile-cache.ts";
import { vaultEnvironment } from "#main/host/child-environment.ts";
import type { VaultLink } from "#main/host/host.ts";

export interface VaultChild extends VaultLink {
  readonly pid: number | undefined;
}

/** Starts the vault process as a plain Node child that speaks over an IPC pipe. */
export function forkVaultProcess(entry: string, args: readonly string[] = []): VaultChild {
  const child = fork(entry, args, {
    serialization: "advanced",
    // What a call is done with goes sooner: 20 MiB less after half a million people were counted, for an
    // import that takes 3 % longer. https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
    execArgv: ["--max-semi-space-size=8"],
    // Its own sources and packages, compiled: nothing of a vault is among them.
    env: { ...vaultEnvironment(), NODE_COMPILE_CACHE: COMPILE_CACHE },
    // Ctrl+C in the terminal reaches a whole process group: this one ends when main says so.
    detached: process.platform !== "win32",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  // A write to a process that has just died: its exit is told by `onExit`.
  child.on("error", () => {});
  return {
    pid: child.pid,
    post: (message) => {
      if (child.connected) child.send(Object(message), () => {});
    },
    onMessage: (listener) => void child.on("message", (message) => listener(message)),
    onExit: (listener) => void child.once("exit", () => listener()),
    kill: () => void child.kill("SIGKILL"),
  };
}
