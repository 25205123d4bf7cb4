import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createBuilder } from "vite";
import { expect, it } from "vitest";
import { wrongFuses } from "#build/check-fuses.ts";
import { readAsar } from "#test/helpers/read-asar.ts";
import { stubElectron } from "#test/helpers/stub-electron.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** A checkout as a release finds it, with what `npm run build` makes. */
async function checkout(): Promise<string> {
  const folder = tempFolder();
  for (const part of ["package.json", "package-lock.json", "LICENSE", "electron-builder.yml"]) {
    cpSync(join(ROOT, part), join(folder, part));
  }
  cpSync(join(ROOT, "build/icons"), join(folder, "build/icons"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  const outDir = (part: string) => ({ build: { outDir: join(folder, "dist", part) } });
  const builder = await createBuilder({
    configFile: join(ROOT, "build/vite.config.ts"),
    logLevel: "warn",
    environments: { client: outDir("renderer"), main: outDir("main"), preload: outDir("preload") },
  });
  await builder.buildApp();
  // What a run of the tests may leave beside a build.
  cpSync(join(folder, "dist/preload"), join(folder, "dist/test-left"), { recursive: true });
  return folder;
}

async function makePackage(folder: string): Promise<string> {
  const { version } = require("electron/package.json") as { version: string };
  const electron = stubElectron(tempFolder(), version);
  const output = tempFolder();
  const what = ["--dir", "--linux", "--x64", "--publish", "never"];
  const where = [`-c.electronDist=${electron}`, `-c.directories.output=${output}`];
  const builder = require.resolve("electron-builder/cli.js");
  await run(process.execPath, [builder, ...what, "--project", folder, ...where], { cwd: folder });
  return join(output, "linux-unpacked");
}

it("holds what the application runs on, one platform's addon beside its archive, and no source", async () => {
  const folder = await checkout();
  const made = await makePackage(folder);
  const { packed, unpacked } = readAsar(join(made, "resources/app.asar"));
  const built = ["main", "preload", "renderer"].flatMap((part) =>
    readdirSync(join(folder, "dist", part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
  expect(packed.toSorted()).toEqual([...built, "LICENSE", "package.json"].toSorted());
  for (const entry of ["index", "vault", "store-worker", "argon2-worker"]) {
    expect(packed).toContain(`dist/main/${entry}.js`);
  }
  expect(packed).toContain("dist/preload/preload.cjs");

  const addon = "node_modules/better-sqlite3/prebuilds/linux-x64.node";
  expect(unpacked.filter((name) => name.endsWith(".node"))).toEqual([addon]);
  expect(unpacked.filter((name) => !name.startsWith("node_modules/better-sqlite3/"))).toEqual([]);
  expect(existsSync(join(made, "resources/app.asar.unpacked", addon))).toBe(true);
  expect(await wrongFuses(join(made, "greffe"))).toEqual([]);
  const { main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    main: string;
  };
  expect(packed).toContain(main);
}, 120_000);
