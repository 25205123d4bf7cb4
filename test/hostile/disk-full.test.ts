import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { aLongFile, LONG_FILE_PLAN as plan } from "#test/fixtures/people/roster-file.ts";
import { aParagraph, withMinutes } from "#test/fixtures/meetings/minutes.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { smallDisk, withShrinkingRoom } from "#test/helpers/small-disk.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import {
  FAST_KDF,
  openTestVault,
  PASSPHRASE,
  reopenTestVault,
  TestVault,
} from "#test/helpers/test-vault.ts";
import type { Result } from "#shared/ipc/result.ts";

beforeEach(hashUntilTestEnds);

const FULL = { ok: false, error: { code: "vault.disk_full" } };
const DESTINATION_FULL = { ok: false, error: { code: "backup.destination_full" } };
const TIMEOUT = 240_000;

const visible = (folder: string) => readdirSync(folder).filter((name) => name !== ".ballast");

/** An empty log: then every page of the next write needs room of its own. */
function emptyLog(vault: TestVault): void {
  vault.session.vault.store.rawWrite.pragma("wal_checkpoint(TRUNCATE)");
}

/** What a failed work must leave: the same files, and a vault that verifies once there is room. */
async function expectWhole(vault: TestVault, names: readonly string[]): Promise<void> {
  expect(visible(vault.path)).toEqual(names);
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
}

it(
  "typing on a disk that fills up at each of its writes loses no word",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault({ folder: disk.path });
    const { meetingId, itemId } = await withMinutes(vault, "Bonsoir");
    const typed = [aParagraph("à l’ordre du jour ".repeat(3000))];
    const minutes = async () => (await vault.call("meetings.get", { id: meetingId })).items[0];
    const before = await minutes();
    const names = visible(vault.path);
    const save = () => vault.result("meetings.saveMinutes", { itemId, version: 1, blocks: typed });

    const refused = await withShrinkingRoom(disk, {
      prepare: () => emptyLog(vault),
      work: async () => {
        const result = await save();
        if (result.ok) return "done";
        expect(result).toEqual(FULL);
        expect(await minutes()).toEqual(before);
        disk.free();
        await expectWhole(vault, names);
        return "full";
      },
    });
    expect(refused).toBeGreaterThan(5);
    expect((await minutes())?.minutes).toEqual(typed);
  },
  TIMEOUT,
);

it(
  "an import on a disk that fills up at each of its writes leaves nobody",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault({ folder: disk.path });
    const file = vault.grant(await aLongFile(300));
    const names = visible(vault.path);
    const refused = await withShrinkingRoom(disk, {
      prepare: () => emptyLog(vault),
      work: async () => {
        const result: Result<unknown> = await vault.result("imports.run", { file, plan });
        if (result.ok) return "done";
        expect(result).toEqual(FULL);
        expect(await vault.call("vault.status", {})).toMatchObject({ people: 0, entries: 1 });
        disk.free();
        await expectWhole(vault, names);
        return "full";
      },
    });
    expect(refused).toBeGreaterThan(20);
    expect(await vault.call("vault.status", {})).toMatchObject({ people: 300 });
  },
  TIMEOUT,
);

it(
  "a vault being made on a disk that fills up at each of its writes is not there",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    let made = "";
    const refused = await withShrinkingRoom(disk, {
      work: async () => {
        const vault = new TestVault({});
        const result = await vault.result("vault.create", {
          folder: vault.grant(disk.path),
          name: "Essai",
          userName: "Camille Essai",
          passphrase: PASSPHRASE,
          kdf: FAST_KDF,
        });
        made = vault.path;
        disk.free();
        await vault.close();
        if (result.ok) return "done";
        expect(result).toEqual(FULL);
        expect(visible(disk.path)).toEqual([]);
        return "full";
      },
      step: 2,
    });
    expect(refused).toBeGreaterThan(20);
    const vault = await reopenTestVault(made);
    await expectWhole(vault, visible(made));
  },
  TIMEOUT,
);

it(
  "a passphrase changed on a disk that fills up at each write is the old one or the new",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const next = "une autre phrase, bien plus neuve";
    const closed = await openTestVault();
    await closed.close();
    const path = join(disk.path, "Essai.greffe");
    const outcomes: string[] = [];
    let vault = closed;
    const refused = await withShrinkingRoom(disk, {
      prepare: async () => {
        rmSync(path, { recursive: true, force: true });
        cpSync(closed.path, path, { recursive: true });
        vault = await reopenTestVault(path);
        emptyLog(vault);
      },
      work: async () => {
        const result = await vault.result("vault.changePassphrase", { current: PASSPHRASE, next });
        disk.free();
        expect(result).toEqual(result.ok ? { ok: true, value: {} } : FULL);
        await vault.close();
        const opens = [];
        for (const passphrase of [PASSPHRASE, next]) {
          const again = new TestVault({});
          const opened = await again.result("vault.open", { vault: again.grant(path), passphrase });
          if (opened.ok) {
            opens.push(passphrase);
            // The next opening finishes what had no room: both copies, and the journal's entry.
            expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
            expect(await again.call("vault.status", {})).toMatchObject({
              entries: result.ok ? 2 : 1,
            });
          }
          await again.close();
        }
        expect(opens).toEqual([result.ok ? next : PASSPHRASE]);
        const isWhole = visible(path).every((name) =>
          /^(header|header\.alt|store\.db)$/u.test(name),
        );
        expect(isWhole).toBe(true);
        outcomes.push(result.ok ? "new" : "old");
        // Past the first change that was done, though not all of its writes had room.
        return outcomes.length < 18 ? "full" : "done";
      },
    });
    expect(refused).toBe(17);
    expect(new Set(outcomes)).toEqual(new Set(["old", "new"]));
  },
  TIMEOUT,
);

it(
  "a backup onto a disk that fills up at each of its writes leaves no file",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault();
    const folder = vault.grant(disk.path);
    const refused = await withShrinkingRoom(disk, {
      work: async () => {
        const result: Result<unknown> = await vault.result("backup.make", { folder });
        if (result.ok) return "done";
        expect(result).toEqual(DESTINATION_FULL);
        expect(visible(disk.path)).toEqual([]);
        expect((await vault.call("backup.status", {})).last).toBeNull();
        return "full";
      },
      step: 4,
    });
    expect(refused).toBeGreaterThan(10);
    expect(visible(disk.path)).toHaveLength(1);
  },
  TIMEOUT,
);

it(
  "a backup of a vault whose own disk fills up leaves no copy in it",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault({ folder: disk.path });
    const destination = tempFolder();
    const folder = vault.grant(destination);
    const names = visible(vault.path);
    const refused = await withShrinkingRoom(disk, {
      prepare: () => emptyLog(vault),
      work: async () => {
        const result: Result<unknown> = await vault.result("backup.make", { folder });
        if (result.ok) return "done";
        expect(result).toEqual(FULL);
        expect(readdirSync(destination)).toEqual([]);
        disk.free();
        await expectWhole(vault, names);
        return "full";
      },
      step: 2,
    });
    expect(refused).toBeGreaterThan(20);
    expect(readdirSync(destination)).toHaveLength(1);
  },
  TIMEOUT,
);

it(
  "a restore onto a disk that fills up at each of its writes makes no vault",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault();
    const from = tempFolder();
    const { fileName } = await vault.call("backup.make", { folder: vault.grant(from) });
    const input = {
      file: vault.grant(join(from, fileName)),
      folder: vault.grant(disk.path),
      opener: { kind: "passphrase" as const, passphrase: PASSPHRASE },
    };
    const refused = await withShrinkingRoom(disk, {
      work: async () => {
        const result: Result<unknown> = await vault.result("backup.restore", input);
        if (result.ok) return "done";
        expect(result).toEqual(DESTINATION_FULL);
        expect(visible(disk.path)).toEqual([]);
        return "full";
      },
      step: 4,
    });
    expect(refused).toBeGreaterThan(10);
    const [restored = ""] = visible(disk.path);
    const opened = await reopenTestVault(join(disk.path, restored));
    expect(await opened.call("vault.verify", {})).toMatchObject({ findings: [] });
  },
  TIMEOUT,
);

it(
  "a vault locked on a full disk keeps what was stored, and opens on it too",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault({ folder: disk.path });
    emptyLog(vault);
    const { meetingId } = await withMinutes(vault, "Bonsoir");
    disk.leave(0);
    await vault.close();
    disk.leave(0);

    const again = new TestVault({});
    const input = { vault: again.grant(vault.path), passphrase: PASSPHRASE };
    const opened = await again.result("vault.open", input);
    // A lock is a file of one page: without room for it, two could write at once.
    expect(opened).toEqual(FULL);
    disk.leave(12);
    await again.call("vault.open", input);
    expect(JSON.stringify(await again.call("meetings.get", { id: meetingId }))).toContain(
      "Bonsoir",
    );
    disk.free();
    expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
    await again.close();
  },
  TIMEOUT,
);
