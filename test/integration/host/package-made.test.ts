import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createBuilder } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openToTests } from "#build/open-to-tests.ts";
import { wrongFuses } from "#build/check-fuses.ts";
import { readAsar } from "#test/helpers/read-asar.ts";
import { stubElectron, stubElectronOfMac } from "#test/helpers/stub-electron.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const require = createRequire(import.meta.url);
const run = promisify(execFile);
const { version } = require("electron/package.json") as { version: string };

/** A checkout as a release finds it, with what `npm run build` makes. */
async function checkout(folder: string): Promise<void> {
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
}

async function makePackage(folder: string, electron: string, flags: readonly string[]) {
  const output = tempFolder();
  const what = ["--dir", ...flags, "--publish", "never"];
  const where = [`-c.electronDist=${electron}`, `-c.directories.output=${output}`];
  const builder = require.resolve("electron-builder/cli.js");
  const tools = tempFolder();
  const env = { ...process.env, PATH: `${tools}${delimiter}${process.env["PATH"] ?? ""}` };
  // What signs on macOS, which says what was asked of it.
  writeFileSync(join(tools, "codesign"), `#!/bin/sh\nprintf '%s\\n' "$@" > ${tools}/asked\n`);
  chmodSync(join(tools, "codesign"), 0o755);
  const asks = [builder, ...what, "--project", folder, ...where];
  await run(process.execPath, asks, { cwd: folder, env });
  const asked = join(tools, "asked");
  return { output, signed: existsSync(asked) ? readFileSync(asked, "utf8").split("\n") : [] };
}

const folder = mkdtempSync(join(tmpdir(), "greffe-checkout-"));
beforeAll(() => checkout(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it("holds what the application runs on, one platform's addon beside its archive, and no source", async () => {
  const electron = stubElectron(tempFolder(), version);
  const { output } = await makePackage(folder, electron, ["--linux", "--x64"]);
  const made = join(output, "linux-unpacked");
  const { packed, unpacked } = readAsar(join(made, "resources/app.asar"));
  const built = ["main", "preload", "renderer"].flatMap((part) =>
    readdirSync(join(folder, "dist", part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
  expect(packed.toSorted()).toEqual([...built, "LICENSE", "package.json"].toSorted());
  for (const entry of [
    "index",
    "vault",
    "store-worker",
    "bank-worker",
    "age-worker",
    "argon2-worker",
  ]) {
    expect(packed).toContain(`dist/main/${entry}.js`);
  }
  expect(packed).toContain("dist/preload/preload.cjs");

  const addon = "node_modules/better-sqlite3/prebuilds/linux-x64.node";
  expect(unpacked.filter((name) => name.endsWith(".node"))).toEqual([addon]);
  expect(unpacked.filter((name) => !name.startsWith("node_modules/better-sqlite3/"))).toEqual([]);
  expect(existsSync(join(made, "resources/app.asar.unpacked", addon))).toBe(true);
  expect(await wrongFuses(join(made, "greffe"))).toEqual([]);
  await openToTests(join(made, "greffe"));
  expect(await wrongFuses(join(made, "greffe"))).toEqual(["EnableNodeCliInspectArguments"]);
  const { main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    main: string;
  };
  expect(packed).toContain(main);
}, 120_000);

it("is signed again for macOS once its fuses are blown, and is what opens a vault and a backup", async () => {
  const electron = stubElectronOfMac(tempFolder(), version);
  // The icon of macOS is drawn by a tool that is downloaded.
  const icon = join(tempFolder(), "icon.icns");
  writeFileSync(icon, "");
  const flags = ["--mac", "--arm64", `-c.mac.icon=${icon}`];
  const { output, signed } = await makePackage(folder, electron, flags);
  const made = join(output, "mac-arm64/Greffe.app");
  expect(await wrongFuses(made)).toEqual([]);
  expect(signed).toEqual(expect.arrayContaining(["--sign", "-", "--force", "--deep", made]));
  const plist = readFileSync(join(made, "Contents/Info.plist"), "utf8");
  const types = /<key>CFBundleDocumentTypes<\/key>\s*<array>(.*?)<\/array>\s*<key>CFBundleExec/su;
  const opened = (types.exec(plist)?.[1] ?? "").split("</dict>").slice(0, -1);
  const facts = opened.map((type) => [
    /<string>(greffe[^<]*)<\/string>/u.exec(type)?.[1],
    type.includes("LSTypeIsPackage"),
  ]);
  expect(facts).toEqual([
    ["greffe-backup", false],
    ["greffe", true],
  ]);
}, 120_000);
