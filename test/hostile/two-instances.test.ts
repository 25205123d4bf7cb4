import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { acquireLock } from "#main/vault/lifecycle/instance-lock.ts";
import { thisProcess } from "#main/vault/lifecycle/process-identity.ts";
import { unlockVaultFolder } from "#main/vault/lifecycle/open.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { codeOf, lockedVaultFolder, newVaultFolder } from "#test/helpers/vault-folder.ts";

const LOCK = new URL("../../main/vault/lifecycle/instance-lock.ts", import.meta.url).href;

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
  return unlockVaultFolder({ path, passphrase: PASSPHRASE });
}

async function openAndRelease(path: string): Promise<void> {
  await (await unlock(path)).release();
}

async function writeLock(folder: string, change: Record<string, unknown>): Promise<void> {
  const token = crypto.randomUUID();
  const lock = { token, host: hostname(), ...(await thisProcess()), ...change };
  writeFileSync(join(folder, "lock"), JSON.stringify(lock));
}

describe("a second instance", () => {
  it("is refused while another process holds the vault, and let in once it is killed", async () => {
    const path = await lockedVaultFolder();
    const other = await otherProcess(path);
    expect(other.said).toBe("held");
    await expect(unlock(path)).rejects.toMatchObject({
      code: "vault.in_use",
      params: { holder: hostname() },
    });
    await other.kill();
    expect(existsSync(join(path, "lock"))).toBe(true);
    await openAndRelease(path);
    expect(existsSync(join(path, "lock"))).toBe(false);
  });

  it("is refused in the same process too, and when the vault has just been created", async () => {
    const vault = await newVaultFolder();
    expect(await codeOf(unlock(vault.path))).toBe("vault.in_use");
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

describe("a lock that was left", () => {
  it("by another machine is respected: it may be a shared folder", async () => {
    const path = await lockedVaultFolder();
    await writeLock(path, { host: "autre-machine", pid: 1 });
    await expect(unlock(path)).rejects.toMatchObject({
      code: "vault.in_use",
      params: { holder: "autre-machine" },
    });
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
      expect(await codeOf(unlock(path))).toBe("vault.in_use");
      const before = new Date(Date.now() - 11_000);
      utimesSync(join(path, "lock"), before, before);
      expect(await codeOf(openAndRelease(path))).toBe("none");
    }
  });
});
