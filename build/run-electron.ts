import { spawn } from "node:child_process";

const STARTS_WITHIN_MS = 8000;

/**
 * Runs the built application on Electron until it ends. Null when Electron falls over at once: a
 * system without the sandbox it needs, or a library that is missing.
 */
export async function runElectron(binary: string, root: string): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...env } = process.env;
  // Chromium refuses its own sandbox when it runs as root.
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  const started = Date.now();
  const child = spawn(binary, [...(asRoot ? ["--no-sandbox"] : []), root], {
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
  return code !== 0 && Date.now() - started < STARTS_WITHIN_MS ? null : code;
}
