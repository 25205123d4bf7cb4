import { spawn } from "node:child_process";
import type { StartedWith } from "#main/app/openable.ts";
import { START_FAILED } from "#main/host/start-failed.ts";

const STARTS_WITHIN_MS = 8000;

/**
 * Runs the built application on Electron until it ends. Null when Electron falls over at once (a
 * system without the sandbox it needs, or a library that is missing), or when its window stayed blank.
 */
export async function runElectron(
  binary: string,
  root: string,
  { given, folder }: StartedWith,
  startsWithinMs: number = STARTS_WITHIN_MS,
): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...env } = process.env;
  // Chromium refuses its own sandbox when it runs as root.
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  const started = Date.now();
  // A switch would be Chromium's.
  const asked = given.filter((argument) => !argument.startsWith("-"));
  const child = spawn(binary, [...(asRoot ? ["--no-sandbox"] : []), root, ...asked], {
    cwd: folder,
    env,
    stdio: "inherit",
  });
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once("error", () => resolve(1));
  child.once("exit", (code) => resolve(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => void child.kill(signal));
  }
  const code = await promise;
  if (code === START_FAILED) return null;
  return code !== 0 && Date.now() - started < startsWithinMs ? null : code;
}
