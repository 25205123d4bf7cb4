import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { aMeeting, attach, bytesOf, copyOfDocument } from "#test/helpers/attachments.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

const FIRST_FORMAT = fileURLToPath(
  new URL("../../fixtures/backup-1.greffe-backup", import.meta.url),
);
const SIZES = [0, 1, 64 * 1024, 700_001];

async function restore(file: string) {
  const parent = tempFolder();
  const vault = new TestVault({});
  const said = await vault.call("backup.restore", {
    file: vault.grant(file),
    folder: vault.grant(parent),
    opener: { kind: "passphrase", passphrase: PASSPHRASE },
  });
  return { said, path: join(parent, said.folderName) };
}

describe("a backup", () => {
  it("carries every document, which reads back from the restored vault", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const ids: string[] = [];
    for (const size of SIZES) {
      ids.push((await attach(vault, meetingId, `${size}.pdf`, bytesOf(size))).id);
    }
    const removed = await attach(vault, meetingId, "retiré.pdf", bytesOf(9));
    const { seq } = await vault.call("attachments.remove", { id: removed.id });
    const folder = tempFolder();
    const made = await vault.call("backup.make", { folder: vault.grant(folder) });
    expect(made).toMatchObject({ documents: 4, files: 5, filesLost: 0 });
    expect((await vault.call("backup.status", {})).last).toMatchObject({ documents: 4 });
    const { said, path } = await restore(join(folder, made.fileName));
    expect(said).toMatchObject({ meetings: 1, documents: 4, files: 5, filesLost: 0 });
    const restored = await reopenTestVault(path);
    for (const [index, id] of ids.entries()) {
      const copy = await copyOfDocument(restored, id);
      expect(copy.equals(bytesOf(SIZES[index] ?? 0))).toBe(true);
    }
    await restored.call("journal.undo", { seq });
    expect((await copyOfDocument(restored, removed.id)).equals(bytesOf(9))).toBe(true);
    expect(await restored.call("vault.verify", {})).toMatchObject({ files: 5, findings: [] });
  }, 60_000);

  it("says how many documents were missing or damaged already, and carries the others", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const folder = join(vault.path, "files");
    const kept = await attach(vault, meetingId, "a.pdf", bytesOf(200_000));
    const known = new Set(readdirSync(folder));
    await attach(vault, meetingId, "b.pdf", bytesOf(200_000, 2));
    await attach(vault, meetingId, "c.pdf", bytesOf(200_000, 3));
    await attach(vault, meetingId, "d.pdf", bytesOf(200_000, 4));
    const [gone = "", cut = "", altered = ""] = readdirSync(folder)
      .filter((name) => !known.has(name))
      .map((name) => join(folder, name));
    rmSync(gone);
    writeFileSync(cut, readFileSync(cut).subarray(0, 1000));
    const bytes = readFileSync(altered);
    bytes[70_000] = (bytes[70_000] ?? 0) ^ 1;
    writeFileSync(altered, bytes);
    const to = tempFolder();
    const made = await vault.call("backup.make", { folder: vault.grant(to) });
    expect(made).toMatchObject({ files: 2, filesLost: 3 });
    const { said, path } = await restore(join(to, made.fileName));
    expect(said).toMatchObject({ files: 2, filesLost: 3 });
    const restored = await reopenTestVault(path);
    expect((await copyOfDocument(restored, kept.id)).equals(bytesOf(200_000))).toBe(true);
    const { findings } = await restored.call("vault.verify", {});
    expect(findings.map(({ problem }) => problem).toSorted()).toEqual([
      "altered",
      "missing",
      "missing",
    ]);
  }, 60_000);

  it("of the first format, from before there were documents, still restores", async () => {
    const { said, path } = await restore(FIRST_FORMAT);
    expect(said).toMatchObject({
      name: "Collectif des Essais",
      at: "2026-11-22T03:14:10.761Z",
      people: 3,
      meetings: 1,
      entries: 6,
      documents: 0,
      bodies: 0,
      mandates: 0,
      expenses: 0,
      bookEntries: 0,
      bankLines: 0,
      taxReceipts: 0,
      files: 0,
      filesLost: 0,
    });
    const vault = await reopenTestVault(path);
    // It is from before people signed who is in it.
    await vault.call("directory.checkpoint", { passphrase: PASSPHRASE });
    const [meeting] = await vault.call("meetings.list", { before: null });
    expect(meeting).toMatchObject({ title: "Plénière de novembre", itemCount: 1 });
    await attach(vault, meeting?.id ?? "", "scan.pdf", bytesOf(10));
    expect(await vault.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
  }, 60_000);

  it("is made while documents come and go", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    await attach(vault, meetingId, "a.pdf", bytesOf(3_000_000));
    const folder = tempFolder();
    const making = vault.call("backup.make", { folder: vault.grant(folder) });
    for (let count = 0; count < 5; count += 1) {
      const { id } = await attach(vault, meetingId, `${count}.pdf`, bytesOf(100_000, count));
      await vault.call("attachments.remove", { id });
    }
    const made = await making;
    expect(made.filesLost).toBe(0);
    const { said } = await restore(join(folder, made.fileName));
    expect(said).toMatchObject({ files: made.files, filesLost: 0 });
    expect(await vault.call("vault.verify", {})).toMatchObject({ files: 6, findings: [] });
  }, 60_000);
});
