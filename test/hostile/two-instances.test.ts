import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { acquireLock } from "#main/vault/folder/instance-lock.ts";
import { thisProcess } from "#main/vault/folder/process-identity.ts";
import { thisMachine } from "#main/vault/folder/this-machine.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault } from "#test/helpers/test-vault.ts";
import { codeOf, lockedVaultFolder, newVaultFolder } from "#test/helpers/vault-folder.ts";

const OTHER = "5f0c1a52-8f0e-4a62-9d4e-3f6d2f3f9f10";
const LOCK = new URL("../../main/vault/folder/instance-lock.ts", import.meta.url).href;

/** Takes the lock, says so, and stays. */
const HOLDER = `
  const { acquireLock } = await import(${JSON.stringify(LOCK)});
  const folder = process.argv[1];
  await acquireLock(folder).then(() => process.stdout.write("held"), (e) => process.stdout.write(e.code));
  setInterval(() => undefined, 1000);`;

async function otherProcess(folder: string) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", HOLDER, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return {
    said: said.toString(),
    async kill() {
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}

function unlock(path: string) {
  return unlockWithPassphrase(path, PASSPHRASE);
}

async function openAndRelease(path: string): Promise<void> {
  await (await unlock(path)).release();
}

async function writeLock(folder: string, change: Record<string, unknown>): Promise<void> {
  const token = crypto.randomUUID();
  const mine = { host: hostname(), machine: thisMachine.id, ...(await thisProcess()) };
  const lock = { token, ...mine, ...change };
  writeFileSync(join(folder, "lock"), JSON.stringify(lock));
}

function heldSince(folder: string): unknown {
  return (JSON.parse(readFileSync(join(folder, "lock"), "utf8")) as { at: unknown }).at;
}

/** Every file but the engine's shared index, which holds the locks of those who read. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== "store.db-shm");
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), "base64")]),
  );
}

describe("a second instance", () => {
  it("only reads while another process holds the vault, and writes once it is killed", async () => {
    const path = await lockedVaultFolder();
    const other = await otherProcess(path);
    expect(other.said).toBe("held");
    const reader = await unlock(path);
    expect(reader.readOnly).toEqual({
      why: "held",
      holder: hostname(),
      since: heldSince(path),
      isElsewhere: false,
    });
    expect(await codeOf(reader.changeHeader((header) => header))).toBe("vault.read_only");
    await reader.release();
    expect(existsSync(join(path, "lock"))).toBe(true);
    await other.kill();
    expect(existsSync(join(path, "lock"))).toBe(true);
    await openAndRelease(path);
    expect(existsSync(join(path, "lock"))).toBe(false);
  });

  it("only reads in the same process too, and when the vault has just been created", async () => {
    const vault = await newVaultFolder();
    expect((await unlock(vault.path)).readOnly).toMatchObject({ holder: hostname() });
    const other = await otherProcess(vault.path);
    await other.kill();
    expect(other.said).toBe("vault.in_use");
    await vault.release();
    await vault.release();
    await openAndRelease(vault.path);
  });

  it("lets one in of ten that come at once upon a dead one's lock", async () => {
    const folder = tempFolder();
    await writeLock(folder, { pid: 2 ** 22 + 1 });
    const attempts = Array.from({ length: 10 }, () => codeOf(acquireLock(folder)));
    const codes = await Promise.all(attempts);
    expect(codes.toSorted()).toEqual(["none", ...Array.from({ length: 9 }, () => "vault.in_use")]);
  });

  it("does not remove a lock that is no longer its own", async () => {
    const folder = tempFolder();
    const lock = await acquireLock(folder);
    await writeLock(folder, { host: "autre-machine" });
    await lock.release();
    expect(readFileSync(join(folder, "lock"), "utf8")).toContain("autre-machine");
  });
});

describe("a vault that is only read", () => {
  it("shows what the other one writes, refuses every command, and changes nothing", async () => {
    const writer = await openTestVault();
    await writer.call("people.create", aPerson());
    const before = contents(writer.path);
    const reader = await reopenTestVault(writer.path);
    const { readOnly } = await reader.call("witness.standing", {});
    expect(readOnly).toEqual({
      why: "held",
      holder: hostname(),
      since: heldSince(writer.path),
      isElsewhere: false,
      isGone: false,
    });
    expect(await reader.call("vault.status", {})).toMatchObject({ people: 1 });
    for (const attempt of [
      reader.call("vault.rename", { name: "Autre" }),
      reader.call("drafts.save", { place: "a", content: "b" }),
      reader.call("journal.undo", { seq: 2 }),
      reader.call("vault.raiseCost", { passphrase: PASSPHRASE, kdf: { memoryMiB: 65, passes: 2 } }),
    ]) {
      expect(await codeOf(attempt)).toBe("vault.read_only");
    }
    expect((await reader.call("vault.verify", {})).findings).toEqual([]);
    expect(contents(writer.path)).toEqual(before);

    await writer.call("vault.rename", { name: "Le nouveau nom" });
    expect((await reader.call("vault.status", {})).name).toBe("Le nouveau nom");
    await reader.close();
    expect((await writer.call("vault.verify", {})).findings).toEqual([]);
    await writer.close();
    const again = await reopenTestVault(writer.path);
    expect((await again.call("vault.status", {})).readOnly).toBeNull();
  });

  it("says when whoever held it has gone", async () => {
    const writer = await openTestVault();
    const reader = await reopenTestVault(writer.path);
    await writer.close();
    const { readOnly } = await reader.call("witness.standing", {});
    expect(readOnly).toMatchObject({ isGone: true });
    expect(await codeOf(reader.call("vault.rename", { name: "Autre" }))).toBe("vault.read_only");
  });
});

describe("a lock that was left", () => {
  it("by another machine is respected: it may be a shared folder", async () => {
    const path = await lockedVaultFolder();
    await writeLock(path, { host: "autre-machine", machine: OTHER, pid: 1 });
    expect((await unlock(path)).readOnly).toMatchObject({ holder: "autre-machine" });
  });

  it("by another machine of the same name is respected: it is told apart by its id", async () => {
    const path = await lockedVaultFolder();
    // Dead here, whatever it is there.
    await writeLock(path, { machine: OTHER, pid: 2 ** 22 + 1 });
    expect((await unlock(path)).readOnly).toMatchObject({ holder: hostname(), isElsewhere: true });
    await writeLock(path, { machine: undefined, pid: 2 ** 22 + 1 });
    expect((await unlock(path)).readOnly).toMatchObject({ isElsewhere: true });
  });

  it("by this machine under another name is taken over: a network calls it as it likes", async () => {
    const path = await lockedVaultFolder();
    await writeLock(path, { host: "portable.local", pid: 2 ** 22 + 1 });
    expect(await codeOf(openAndRelease(path))).toBe("none");
  });

  it("by another machine goes once a person says so, and that lock only", async () => {
    const writer = await openTestVault();
    await writer.close();
    await writeLock(writer.path, { host: "perdu", machine: OTHER });
    const reader = await reopenTestVault(writer.path);
    // Somebody else came meanwhile: theirs is not the one that was shown.
    await writeLock(writer.path, { host: "perdu", machine: OTHER, at: "2020-01-01T00:00:00.000Z" });
    expect(await reader.result("witness.takeOver", {})).toEqual({
      ok: false,
      error: { code: "vault.in_use", params: { holder: "perdu" } },
    });
    await reader.close();
    const again = await reopenTestVault(writer.path);
    await again.call("witness.takeOver", {});
    expect((await again.call("witness.standing", {})).readOnly).toMatchObject({ isGone: true });
    expect(await codeOf(again.call("vault.rename", { name: "Autre" }))).toBe("vault.read_only");
    await again.close();
    const writing = await reopenTestVault(writer.path);
    await writing.call("vault.rename", { name: "Repris" });
    expect((await writing.call("vault.verify", {})).findings).toEqual([]);
  });

  it("by a process that runs on this machine is taken by nobody’s word", async () => {
    const writer = await openTestVault();
    const reader = await reopenTestVault(writer.path);
    expect(await codeOf(reader.call("witness.takeOver", {}))).toBe("vault.in_use");
    await writer.call("vault.rename", { name: "Toujours là" });
  });

  it("by a process whose number was given again is taken over", async () => {
    const path = await lockedVaultFolder();
    // Our own number, and that of a process that runs, but neither the same boot nor start.
    for (const pid of [process.pid, process.ppid]) {
      await writeLock(path, { pid, start: "an-earlier-boot/1" });
      expect(await codeOf(openAndRelease(path))).toBe("none");
    }
    await writeLock(path, { pid: process.ppid, start: null, at: "2001-01-01T00:00:00.000Z" });
    expect(await codeOf(openAndRelease(path))).toBe("none");
  });

  it("unwritten is respected for ten seconds, then taken over", async () => {
    const path = await lockedVaultFolder();
    for (const content of ["", "{", '{"pid":-1}', "x".repeat(5000)]) {
      writeFileSync(join(path, "lock"), content);
      expect((await unlock(path)).readOnly).toEqual({
        why: "held",
        holder: "?",
        since: null,
        isElsewhere: false,
      });
      const before = new Date(Date.now() - 11_000);
      utimesSync(join(path, "lock"), before, before);
      expect(await codeOf(openAndRelease(path))).toBe("none");
    }
  });
});
