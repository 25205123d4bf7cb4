import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");
const ADDON = "better-sqlite3";

/**
 * A script and all it imports in a file or two, for the tests that start it hundreds of times: it starts
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
        ssr: true,
        outDir: folder,
        target: "node24",
        rolldownOptions: {
          // The vault process looks for its threads' entries beside itself.
          input: {
            entry: join(ROOT, entry),
            "argon2-worker": join(ROOT, "main/vault/keys/argon2-worker.ts"),
            "store-worker": join(ROOT, "main/vault/db/store-worker.ts"),
          },
          output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
        },
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
