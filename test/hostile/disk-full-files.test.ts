import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aMeeting, bytesOf, copyOfDocument, writeSource } from "#test/helpers/attachments.ts";
import { smallDisk, withShrinkingRoom } from "#test/helpers/small-disk.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const TIMEOUT = 240_000;
const SIZE = 300_000;

const full = (code: string) => ({ ok: false, error: { code } });
const visible = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name !== ".ballast") : [];

it(
  "a document coming in on a disk that fills up at each of its writes leaves nothing",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault({ folder: disk.path });
    const meetingId = await aMeeting(vault);
    const bytes = bytesOf(SIZE);
    const file = vault.grant(writeSource("scan.pdf", bytes));
    const refused = await withShrinkingRoom(disk, {
      prepare: () => vault.session.vault.store.rawWrite.pragma("wal_checkpoint(TRUNCATE)"),
      work: async () => {
        const result = await vault.result("attachments.add", { meetingId, file });
        if (result.ok) return "done";
        expect(result).toEqual({ ok: false, error: { code: "vault.disk_full" } });
        expect(visible(join(vault.path, "files"))).toEqual([]);
        disk.free();
        expect(await vault.call("attachments.list", { meetingId })).toEqual([]);
        expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
        return "full";
      },
      step: 2,
    });
    expect(refused).toBeGreaterThan(20);
    const [document] = await vault.call("attachments.list", { meetingId });
    expect((await copyOfDocument(vault, document?.id ?? "")).equals(bytes)).toBe(true);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  },
  TIMEOUT,
);

it(
  "a copy of a document, or the journal's export, on a disk that fills up leaves no file",
  async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const file = vault.grant(writeSource("scan.pdf", bytesOf(SIZE)));
    const { attachment } = await vault.call("attachments.add", { meetingId, file });
    const folder = vault.grant(disk.path);
    const period = { from: null, until: null };

    const copies = await withShrinkingRoom(disk, {
      work: async () => {
        const result = await vault.result("attachments.saveCopy", { id: attachment.id, folder });
        if (result.ok) return "done";
        expect(result).toEqual(full("attachments.folder_full"));
        expect(visible(disk.path)).toEqual([]);
        return "full";
      },
      step: 2,
    });
    expect(copies).toBeGreaterThan(20);

    const before = visible(disk.path);
    const exports = await withShrinkingRoom(disk, {
      work: async () => {
        const input = { ...period, folder, contents: true, reason: "Contrôle annuel" };
        const result = await vault.result("journal.export", input);
        if (result.ok) return "done";
        expect(result).toEqual(full("backup.destination_full"));
        expect(visible(disk.path)).toEqual(before);
        return "full";
      },
    });
    expect(exports).toBeGreaterThan(0);
  },
  TIMEOUT,
);
