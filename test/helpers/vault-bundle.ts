import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");
const ADDON = "better-sqlite3";

/**
 * One file of a script and all it imports, for the tests that start it hundreds of times: it starts
 * in a third of the time that its sources take. Inside the project, where the addon is found.
 */
export function bundled(entry: string): { readonly path: string } {
  let folder = "";
  beforeAll(async () => {
    mkdirSync(DIST, { recursive: true });
    folder = mkdtempSync(join(DIST, "test-"));
    await build({
      configFile: false,
      root: ROOT,
      logLevel: "warn",
      ssr: { noExternal: true, external: [ADDON] },
      build: {
        ssr: join(ROOT, entry),
        outDir: folder,
        target: "node24",
        rolldownOptions: { output: { entryFileNames: "entry.js", codeSplitting: false } },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get path() {
      return join(folder, "entry.js");
    },
  };
}
