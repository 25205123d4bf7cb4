import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { aParagraph } from "#test/fixtures/meetings/minutes.ts";
import { bytesOf, writeSource } from "#test/helpers/attachments.ts";
import { smallDisk } from "#test/helpers/small-disk.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

const entry = bundled("main/vault/process.ts");
const FAILING = { ok: false, error: { code: "vault.disk_failing" } };

/** There, and allowed to trace: in some containers it is not. */
const hasStrace =
  spawnSync("strace", ["-o", "/dev/null", "true"], { stdio: "ignore" }).status === 0;

/** Makes these system calls of the process fail as on a broken disk, until what it returns is called. */
async function breakDisk(pid: number, calls: string): Promise<() => Promise<void>> {
  const inject = `inject=${calls}:error=EIO`;
  const tracer = spawn("strace", ["-f", "-p", String(pid), "-e", `trace=${calls}`, "-e", inject], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(tracer, "exit");
  onTestFinished(() => void tracer.kill("SIGKILL"));
  const [said] = (await Promise.race([once(tracer.stderr, "data"), exited])) as [unknown];
  if (!String(said).includes("attached")) throw new Error(String(said));
  tracer.stderr.resume();
  return async () => {
    tracer.kill("SIGINT");
    await exited;
  };
}

describe.skipIf(!hasStrace)("a disk that fails under an open vault (needs strace)", () => {
  it.each([
    ["at each write", "pwrite64"],
    ["at each flush", "fsync,fdatasync"],
  ])(
    "%s, is named, and nothing is half written",
    async (_when, calls) => {
      const folder = tempFolder();
      const scan = writeSource("scan.pdf", bytesOf(200_000));
      const vault = new VaultChildProcess(entry.path);
      await vault.create(folder);
      const place = { place: "Salle des fêtes", remote: "", zone: "Europe/Paris", endsAt: null };
      const { meeting } = await vault.call("meetings.create", {
        ...place,
        title: "Plénière",
        date: "2026-11-21",
        startsAt: "20:30",
      });
      const { itemId } = await vault.call("meetings.addItem", {
        meetingId: meeting.id,
        title: "Budget",
        confidentiality: "public",
      });
      const input = { itemId, version: 0, blocks: [aParagraph("Bonsoir")] };

      const mend = await breakDisk(vault.pid, calls);
      expect(await vault.result("meetings.saveMinutes", input)).toEqual(FAILING);
      for (const refused of [
        await vault.result("vault.rename", { name: "Autre" }),
        await vault.result("attachments.add", { meetingId: meeting.id, file: scan }),
      ]) {
        expect(refused).toEqual(FAILING);
      }
      await mend();
      expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
      expect(await vault.call("meetings.saveMinutes", input)).toMatchObject({ version: 1 });
      await vault.end();

      const again = new VaultChildProcess(entry.path);
      await again.open(join(folder, "Essai.greffe"));
      expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
      expect(JSON.stringify(await again.call("meetings.get", { id: meeting.id }))).toContain(
        "Bonsoir",
      );
      await again.end();
    },
    180_000,
  );

  it("keeps the passphrase that there is when the header of a new one cannot be flushed", async () => {
    const folder = tempFolder();
    const vault = new VaultChildProcess(entry.path);
    await vault.create(folder);
    const mend = await breakDisk(vault.pid, "fsync");
    const change = { current: PASSPHRASE, next: "une autre phrase, bien plus neuve" };
    expect(await vault.result("vault.changePassphrase", change)).toEqual(FAILING);
    await mend();
    await vault.end();

    const again = new VaultChildProcess(entry.path);
    await again.open(join(folder, "Essai.greffe"));
    expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
    await again.end();
  }, 180_000);
});

describe("a disk that nothing may be written to", () => {
  it("takes no new vault, and says that it cannot write", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    execFileSync("mount", ["-o", "remount,ro", disk.path]);
    const closed = new TestVault({});
    const input = { name: "Autre", userName: "Camille", passphrase: PASSPHRASE };
    expect(
      await closed.result("vault.create", { folder: closed.grant(disk.path), ...input }),
    ).toMatchObject({ error: { code: "vault.not_writable" } });
    await closed.close();
  });

  it("takes no backup, and says so", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault();
    execFileSync("mount", ["-o", "remount,ro", disk.path]);
    expect(await vault.result("backup.make", { folder: vault.grant(disk.path) })).toEqual({
      ok: false,
      error: { code: "backup.destination_not_writable" },
    });
    execFileSync("mount", ["-o", "remount,rw", disk.path]);
    expect(readdirSync(disk.path)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "takes no backup into a folder without the right to write (not as root, who has it)",
    async () => {
      const vault = await openTestVault();
      const folder = tempFolder();
      chmodSync(folder, 0o500);
      expect(await vault.result("backup.make", { folder: vault.grant(folder) })).toEqual({
        ok: false,
        error: { code: "backup.destination_not_writable" },
      });
      chmodSync(folder, 0o700);
    },
  );
});
