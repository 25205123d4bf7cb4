import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { read, ROOT } from "./sources.ts";

/** Imports that run: those of types are erased, and `import()` waits until it is reached. */
const LOADED = /^(?:import(?! type)|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gmu;

/** The packages that a file loads before its first line runs, through its imports and theirs. */
function packagesOf(entry: string): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, named = "", bare = ""] of read(file).matchAll(LOADED)) {
      const to = named + bare;
      if (to.startsWith("#")) visit(to.slice(1));
      else if (to.startsWith(".")) visit(relative(ROOT, join(ROOT, dirname(file), to)));
      else if (!to.startsWith("node:")) packages.add(to);
    }
  };
  visit(entry);
  return packages;
}

it.each(["main/cli/index.ts", "main/cli/run.ts", "build/start.ts"])(
  "%s loads no package: what comes next does, from what was kept compiled",
  (entry) => {
    expect([...packagesOf(entry)]).toEqual([]);
  },
);

it.each(["main/cli/vault-link.ts", "main/vault/process.ts"])(
  "%s loads no browser's driver",
  (entry) => {
    const packages = packagesOf(entry);
    expect(packages).toContain("zod");
    expect(packages).not.toContain("playwright-core");
  },
);
