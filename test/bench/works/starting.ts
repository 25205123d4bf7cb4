import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freshRenderer } from "#build/renderer-bundle.ts";
import { findBrowser, thisMachine } from "#main/host/chromium/find-browser.ts";
import { compare, type Measured } from "../measure.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CLI = file("../../../main/cli/index.ts");
const WINDOW = file("../window-to-list.ts");
const ONCE = { rounds: 7, growth: "logarithmic" } as const;

/**
 * From nothing to what a person sees, next to what it is made of alone: Node for the command line, the
 * browser for the window. What Node compiled is kept after the first round, which warms up.
 */
export async function startingWorks(): Promise<Measured[]> {
  const help = await compare({
    ...ONCE,
    work: "the command line's help, to Node alone",
    limit: 6,
    greffe: () => run(process.execPath, CLI, "--help"),
    plain: () => run(process.execPath, "-e", ""),
  });
  const found = findBrowser(thisMachine, false);
  if (found?.kind !== "installed") return [help];
  const bundle = await freshRenderer();
  const window = await compare({
    ...ONCE,
    work: "start to the list of vaults, to the browser alone",
    limit: 3,
    greffe: () => inFolder((folder) => run(process.execPath, WINDOW, folder, bundle)),
    plain: () => inFolder((folder) => run(found.path, ...emptyPage(folder))),
  });
  return [help, window];
}

function emptyPage(profile: string): string[] {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const quiet = ["--headless", "--no-first-run", "--disable-background-networking"];
  return [...quiet, ...sandbox, `--user-data-dir=${profile}`, "--dump-dom", "about:blank"];
}

function run(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args);
  if (status !== 0) throw new Error(`${program} failed: ${stderr.toString().slice(0, 500)}`);
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "greffe-bench-start-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
