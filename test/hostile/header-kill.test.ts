import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAuthentic } from "#main/vault/keys/header-codec.ts";
import { readHeader, readHeaderCopies, storeHeader } from "#main/vault/keys/header-file.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { codeOf, headerBytes, headerOf, newVaultFolder } from "#test/helpers/vault-folder.ts";

const SOURCE = new URL("../../main/vault/keys/header-file.ts", import.meta.url).href;

/** Writes generation after generation until it is killed; says each that is done. */
const WRITER = `
  const { storeHeader, readHeader } = await import(${JSON.stringify(SOURCE)});
  const [folder, key] = process.argv.slice(1);
  const { header } = await readHeader(folder);
  for (let generation = header.generation + 1; ; generation += 1) {
    await storeHeader(folder, { ...header, generation }, Buffer.from(key, "hex"));
    process.stdout.write(generation + "\\n");
  }`;

/** The last generation that the writer said was stored before it was killed. */
async function killWhileWriting(folder: string, key: Uint8Array, after: number): Promise<number> {
  const hex = Buffer.from(key).toString("hex");
  const args = ["--input-type=module", "-e", WRITER, folder, hex];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill("SIGKILL");
  await once(child, "close");
  return Number(said.slice(0, said.lastIndexOf("\n")).split("\n").at(-1));
}

const CREATE = new URL("../../main/vault/lifecycle/create.ts", import.meta.url).href;

/** Is killed once the header is there and while the store is being made. */
const CREATOR = `
  const { createVaultFolder } = await import(${JSON.stringify(CREATE)});
  await createVaultFolder({
    parent: process.argv[1],
    name: "Essai",
    passphrase: "une phrase de passe",
    kdf: { memoryMiB: 64, passes: 2 },
    initialise: () => process.kill(process.pid, "SIGKILL"),
  });`;

describe("a vault being created", () => {
  it("is nothing that looks like a vault when killed, and can be created again", async () => {
    const parent = tempFolder();
    const args = ["--input-type=module", "-e", CREATOR, parent];
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    await once(child, "close");
    expect(child.signalCode).toBe("SIGKILL");
    expect(readdirSync(parent)).toEqual([expect.stringMatching(/^\.Essai\.greffe\..*\.partial$/)]);
    expect((await newVaultFolder({ parent })).path).toBe(join(parent, "Essai.greffe"));
  });
});

describe("a header being written", () => {
  it("is whole after each of eight kills, and no acknowledged generation is lost", async () => {
    const vault = await newVaultFolder();
    for (let round = 0; round < 8; round += 1) {
      const acknowledged = await killWhileWriting(vault.path, vault.headerKey, round * 3);
      const { header, bytes } = await readHeader(vault.path);
      expect(header.generation).toBeGreaterThanOrEqual(acknowledged);
      expect(isAuthentic(bytes, vault.headerKey)).toBe(true);
    }
    const allowed = new Set(["header", "header.alt", "header.alt.new", "header.new", "lock"]);
    expect(readdirSync(vault.path).filter((name) => !allowed.has(name))).toEqual([]);
  }, 60_000);

  it("uses the other copy when one is torn, and mends it at the next change", async () => {
    const vault = await newVaultFolder();
    const whole = headerBytes(vault.path);
    for (const length of [0, 1, 8, 12, 100, whole.length - 1]) {
      writeFileSync(join(vault.path, "header"), whole.subarray(0, length));
      expect((await readHeader(vault.path)).header.generation).toBe(1);
    }
    await storeHeader(
      vault.path,
      { ...(await readHeader(vault.path)).header, generation: 2 },
      vault.headerKey,
    );
    const copies = await readHeaderCopies(vault.path);
    expect(copies.map((copy) => copy.kind)).toEqual(["valid", "valid"]);
    expect(headerOf(vault.path).generation).toBe(2);
  });

  it("prefers the higher generation when a kill left the two copies apart", async () => {
    const vault = await newVaultFolder();
    const first = headerBytes(vault.path);
    await storeHeader(vault.path, { ...headerOf(vault.path), generation: 2 }, vault.headerKey);
    for (const name of ["header", "header.alt"]) {
      const second = headerBytes(vault.path);
      writeFileSync(join(vault.path, name), first);
      expect((await readHeader(vault.path)).header.generation).toBe(2);
      writeFileSync(join(vault.path, name), second);
    }
  });

  it("opens with one copy gone, not with both", async () => {
    const vault = await newVaultFolder();
    rmSync(join(vault.path, "header"));
    expect((await readHeader(vault.path)).header.vaultId).toBe(vault.vaultId);
    rmSync(join(vault.path, "header.alt"));
    expect(await codeOf(readHeader(vault.path))).toBe("vault.not_a_vault");
  });
});
