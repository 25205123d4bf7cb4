import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = join(ROOT, "dist/renderer");
const LOCK = join(ROOT, "dist/.renderer-lock");
const SOURCES = ["renderer", "shared", "build/vite.config.ts", "package.json"];
const LOCK_STALE_MS = 90_000;

/** Builds the page when its sources are newer than what is built; several processes may ask. */
export async function freshRenderer(): Promise<string> {
  if (!isStale()) return BUNDLE;
  await acquire();
  try {
    if (isStale()) build();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
  return BUNDLE;
}

function isStale(): boolean {
  const page = join(BUNDLE, "index.html");
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(
    ...files
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

function build(): void {
  removeUnfinished();
  const fresh = join(ROOT, `dist/.renderer-${process.pid}`);
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const config = join(ROOT, "build/vite.config.ts");
  const args = [vite, "build", "--config", config, "--logLevel", "warn"];
  const { NODE_ENV: _testing, VITEST: _vitest, ...env } = process.env;
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, NODE_ENV: "production", GREFFE_RENDERER_OUT: fresh },
    stdio: ["ignore", "inherit", "inherit"],
  });
  // Swapped whole: a process that reads the bundle meanwhile finds the old one or the new one.
  const old = `${fresh}-old`;
  if (existsSync(BUNDLE)) renameSync(BUNDLE, old);
  renameSync(fresh, BUNDLE);
  rmSync(old, { recursive: true, force: true });
}

/** What builds that were killed left: whoever holds the lock is the only one that builds. */
function removeUnfinished(): void {
  for (const name of readdirSync(join(ROOT, "dist"))) {
    if (name.startsWith(".renderer-") && name !== basename(LOCK)) {
      rmSync(join(ROOT, "dist", name), { recursive: true, force: true });
    }
  }
}

async function acquire(): Promise<void> {
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const age = existsSync(LOCK) ? Date.now() - statSync(LOCK).mtimeMs : 0;
      if (age > LOCK_STALE_MS) rmSync(LOCK, { recursive: true, force: true });
      await wait(100);
    }
  }
}
