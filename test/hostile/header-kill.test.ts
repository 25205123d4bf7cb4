import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHeader, readHeaderCopies, storeHeader } from "#main/vault/keys/header-file.ts";
import { appearance, copyOf, killRounds } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { codeOf, headerBytes, headerOf, newVaultFolder } from "#test/helpers/vault-folder.ts";

const writer = bundled("test/helpers/header-writer.ts");

interface Said {
  readonly generation: number;
  readonly findings: readonly unknown[];
}

/** A vault open in a process that writes its header, from `write` on, until it is killed. */
interface HeaderWriter {
  readonly opened: Said;
  acknowledged(): number;
  /** When the next generation is acknowledged. */
  next(): Promise<unknown>;
  write(): Promise<void>;
  kill(): Promise<void>;
  end(): Promise<void>;
}

async function openWriter(path: string): Promise<HeaderWriter> {
  const child = fork(writer.path, [path], { execArgv: [] });
  // What it said before the kill is heard before this.
  const exited = once(child, "close");
  let generation = 0;
  child.on("message", (said: Said) => {
    generation = said.generation;
  });
  const [opened] = (await once(child, "message")) as [Said];
  const kill = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  return {
    opened,
    acknowledged: () => generation,
    next: () => once(child, "message"),
    async write() {
      child.send("write");
      await exited;
    },
    kill,
    end: kill,
  };
}

/** Whether a kill left the two copies apart, one half written, or a generation nobody heard of. */
async function isTorn(path: string, acknowledged: number): Promise<boolean> {
  const copies = await readHeaderCopies(path);
  const generations = copies.map((copy) => (copy.kind === "valid" ? copy.header.generation : -1));
  const isHalf = readdirSync(path).some((name) => name.endsWith(".new"));
  return isHalf || generations.some((generation) => generation !== acknowledged);
}

const CREATE = new URL("../../main/vault/opening/create.ts", import.meta.url).href;

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
  it(
    `is whole after each of ${KILLS} kills, and no acknowledged generation is lost`,
    { tags: ["kills"] },
    async () => {
      const closed = await openTestVault();
      await closed.close();
      let path = "";
      let acknowledged = 1;
      let torn = false;
      let victim: HeaderWriter | null = null;
      const open = async () => {
        victim = await openWriter(path);
        return victim;
      };
      const underWay = await killRounds<HeaderWriter>({
        kind: "header",
        step: (writing) => writing.next(),
        begins: () => appearance(path, "header"),
        start() {
          path = copyOf(closed.path);
          return open();
        },
        async reopen() {
          acknowledged = victim?.acknowledged() ?? 0;
          torn = await isTorn(path, acknowledged);
          return open();
        },
        work: (vault) => vault.write(),
        async check({ opened }) {
          expect(opened.findings).toEqual([]);
          expect([acknowledged, acknowledged + 1]).toContain(opened.generation);
          // What the kill left apart was brought together as the vault opened.
          const copies = await readHeaderCopies(path);
          expect(
            copies.map((copy) => (copy.kind === "valid" ? copy.header.generation : -1)),
          ).toEqual([opened.generation, opened.generation]);
          return torn;
        },
      });
      expect(underWay).toBeGreaterThan(KILLS / 4);
      const allowed = new Set(["header", "header.alt", "header.alt.new", "header.new", "store.db"]);
      const others = readdirSync(path).filter((name) => !allowed.has(name));
      expect(others.filter((name) => !/^(lock|store\.db-(wal|shm))$/u.test(name))).toEqual([]);
    },
  );

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
