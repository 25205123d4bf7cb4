import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findProgram } from "#main/host/find-program.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const ENTRY = new URL("../../main/cli/index.ts", import.meta.url).pathname;
const OTHER = "5f0c1a52-8f0e-4a62-9d4e-3f6d2f3f9f10";

async function closedVault(): Promise<string> {
  const vault = await openTestVault();
  await vault.close();
  return vault.path;
}

interface Ran {
  readonly code: number | null;
  readonly answer: unknown;
  readonly failure: unknown;
}

const parse = (text: string): unknown => (text === "" ? null : JSON.parse(text));

async function greffe(config: string, args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, GREFFE_PASSPHRASE: PASSPHRASE, GREFFE_CONFIG_DIR: config };
  const child = spawn(process.execPath, [ENTRY, ...args], {
    env: { ...env, LANG: "fr_FR.UTF-8", LC_ALL: "" },
  });
  child.stdin.end();
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, answer: parse(said.out), failure: parse(said.err.trim()) };
}

const rename = (config: string, path: string, name: string) =>
  greffe(config, ["call", "vault.rename", JSON.stringify({ name }), "--vault", path]);

it("an older copy put back is noticed by a script, which then writes nothing", async () => {
  const path = await closedVault();
  const config = tempFolder();
  const older = join(tempFolder(), "Hier.greffe");
  expect(await rename(config, path, "Avant")).toMatchObject({ code: 0 });
  cpSync(path, older, { recursive: true });
  expect(await rename(config, path, "Après")).toMatchObject({ code: 0 });
  rmSync(path, { recursive: true });
  renameSync(older, path);
  const refused = { code: 1, failure: expect.objectContaining({ code: "witness.undecided" }) };
  expect(await rename(config, path, "Sans rien voir")).toMatchObject(refused);
  // Until somebody decides, and on a machine that never saw the newer one it cannot be known.
  expect(await rename(tempFolder(), path, "Ailleurs")).toMatchObject({ code: 0 });
  const kept = readFileSync(join(config, "settings.json"), "utf8");
  expect(kept).not.toContain(path);
  expect(kept).not.toContain("Avant");
});

it("a lock that another machine left is taken over by a script only once it says it is sure", async () => {
  const path = await closedVault();
  const config = tempFolder();
  const lock = {
    token: crypto.randomUUID(),
    host: "portable-perdu",
    machine: OTHER,
    pid: 1,
    start: null,
    at: "2026-03-14T20:00:00.000Z",
  };
  writeFileSync(join(path, "lock"), JSON.stringify(lock));
  const held = { code: 1, failure: expect.objectContaining({ code: "vault.read_only" }) };
  expect(await rename(config, path, "Repris")).toMatchObject(held);
  const unsure = await greffe(config, ["take-over", "--vault", path]);
  expect(unsure).toMatchObject({
    code: 2,
    failure: {
      code: "cli.take_over_unsure",
      message: expect.stringMatching(/portable-perdu.*deux ordinateurs y écriront/u),
    },
  });
  expect(existsSync(join(path, "lock"))).toBe(true);
  expect(await greffe(config, ["take-over", "--vault", path, "--sure", "yes"])).toMatchObject({
    code: 0,
    answer: { holder: "portable-perdu", isGone: true },
  });
  expect(await rename(config, path, "Repris")).toMatchObject({ code: 0 });
  expect(await greffe(config, ["take-over", "--vault", path])).toMatchObject({ code: 0 });
});

const SCRIPT = process.platform === "linux" ? findProgram(["script"]) : null;

/** Types on a terminal of its own, a line for each question; what the terminal showed. */
async function typeInto(args: readonly string[], lines: readonly string[]): Promise<string> {
  const command = [process.execPath, ENTRY, ...args].map((part) => `'${part}'`).join(" ");
  const { GREFFE_PASSPHRASE: _given, ...env } = process.env;
  const child = spawn(SCRIPT ?? "", ["-qec", command, "/dev/null"], {
    env: { ...env, LANG: "fr_FR.UTF-8", GREFFE_CONFIG_DIR: tempFolder() },
  });
  onTestFinished(() => void child.kill());
  const waiting = [...lines];
  let shown = "";
  child.stdout.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
    if (shown.endsWith(": ")) child.stdin.write(`${waiting.shift() ?? ""}\r`);
  });
  await once(child, "close");
  return shown;
}

it.skipIf(SCRIPT === null)(
  "a passphrase with a typing mistake makes no vault on the command line, and is not shown",
  async () => {
    const folder = tempFolder();
    const options = ["--name", "Essai", "--user", "Camille", "--memory-mib", "64", "--passes", "2"];
    const create = ["create", "--folder", folder, ...options];
    const path = join(folder, "Essai.greffe");
    const wrong = await typeInto(create, ["phrase canari une", "phrase canari uen"]);
    expect(wrong).toContain("cli.passphrases_differ");
    expect(wrong).not.toContain("canari");
    expect(existsSync(path)).toBe(false);
    const right = await typeInto(create, ["phrase canari une", "phrase canari une"]);
    expect(right).not.toContain("canari");
    expect(existsSync(join(path, "header"))).toBe(true);
  },
);
