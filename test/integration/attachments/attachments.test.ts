import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rewrapFileKeys } from "#main/vault/files/rewrap.ts";
import {
  aMeeting,
  attach,
  bytesOf,
  copyOfDocument,
  writeSource,
} from "#test/helpers/attachments.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, reopenTestVault } from "#test/helpers/test-vault.ts";

const CHUNK = 64 * 1024;
/** Cancels at the first word of that step. */
function stopAt(label: string) {
  const abort = new AbortController();
  const report = (_done: number, _total: number | null, said: string) => {
    if (said === label) abort.abort();
  };
  return { signal: abort.signal, report };
}

const filesIn = (path: string) => readdirSync(join(path, "files"));

describe("a document", () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 1_000_003])(
    "of %i bytes reads back as it was, after the vault was closed",
    async (size) => {
      const vault = await openTestVault();
      const meetingId = await aMeeting(vault);
      const bytes = bytesOf(size);
      const { id } = await attach(vault, meetingId, "scan.pdf", bytes);
      await vault.close();
      const again = await reopenTestVault(vault.path);
      expect(await again.call("attachments.list", { meetingId })).toMatchObject([
        { id, name: "scan.pdf", size },
      ]);
      expect((await copyOfDocument(again, id)).equals(bytes)).toBe(true);
      expect(await again.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
    },
  );

  it("lies beside the store under a name that says nothing, and only as ciphertext", async () => {
    const vault = await openTestVault();
    const canary = "Canari-Émargement-5512";
    const bytes = Buffer.from(`${canary} `.repeat(20_000));
    const { id } = await attach(vault, await aMeeting(vault), `${canary}.pdf`, bytes);
    const names = filesIn(vault.path);
    expect(names).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(names).not.toEqual([id]);
    await vault.close();
    expect(filesHolding([vault.path], [canary])).toEqual([]);
    expect(readdirSync(vault.path).join(" ")).not.toContain(canary);
    const mode = statSync(join(vault.path, "files", names[0] ?? "")).mode & 0o777;
    expect(mode).toBe(0o600);
  });

  it("has a key of its own: the same bytes twice are two different files", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    await attach(vault, meetingId, "a.pdf", bytesOf(1000));
    await attach(vault, meetingId, "a.pdf", bytesOf(1000));
    const [one, other] = filesIn(vault.path).map((name) =>
      readFileSync(join(vault.path, "files", name)),
    );
    expect(one?.length).toBe(other?.length);
    expect(one?.subarray(40).equals(other?.subarray(40) ?? Buffer.alloc(0))).toBe(false);
  });

  it("is renamed, removed and brought back, each undoable and told in the journal", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const bytes = bytesOf(5000);
    const { id } = await attach(vault, meetingId, "scan0001.pdf", bytes);
    const renamed = await vault.call("attachments.rename", { id, name: "Émargement.pdf" });
    expect(renamed.attachment).toMatchObject({ id, name: "Émargement.pdf", size: 5000 });
    const same = await vault.call("attachments.rename", { id, name: "Émargement.pdf" });
    expect(same.seq).toBeNull();
    const { seq } = await vault.call("attachments.remove", { id });
    expect(await vault.call("attachments.list", { meetingId })).toEqual([]);
    expect(await vault.result("attachments.remove", { id })).toEqual({
      ok: false,
      error: { code: "attachments.not_found" },
    });
    const told = await vault.call("journal.list", { before: null, limit: 5 });
    expect(told.map(({ command, subject }) => [command, subject.nouns[0]?.table])).toEqual([
      ["meetings.removeAttachment", "attachment"],
      ["meetings.renameAttachment", "attachment"],
      ["meetings.addAttachment", "attachment"],
      ["meetings.create", "meeting"],
      ["vault.create", undefined],
    ]);
    expect(told[0]?.subject.nouns).toMatchObject([
      { table: "attachment", name: "Émargement.pdf", isThere: false },
      { table: "meeting", name: "Plénière de novembre", isThere: true },
    ]);
    // Whatever was added since does not stand in the way.
    await attach(vault, meetingId, "autre.pdf", bytesOf(3));
    await vault.call("journal.undo", { seq });
    expect((await copyOfDocument(vault, id)).equals(bytes)).toBe(true);
  });

  it("is found by the words of its name", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const { id } = await attach(vault, meetingId, "Feuille d’émargement.pdf", bytesOf(3));
    expect(await vault.call("search.all", { query: "emarg feui" })).toEqual([
      {
        kind: "document",
        id,
        pageId: meetingId,
        title: "Feuille d’émargement.pdf",
        detail: "Plénière de novembre",
      },
    ]);
    await vault.call("attachments.remove", { id });
    expect(await vault.call("search.all", { query: "emarg" })).toEqual([]);
  });

  it("whose adding was undone comes back whole when that is undone too", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const file = vault.grant(writeSource("charte.pdf", bytesOf(200_000)));
    const { attachment, seq } = await vault.call("attachments.add", { meetingId, file });
    const undone = await vault.call("journal.undo", { seq });
    expect(await vault.call("attachments.list", { meetingId })).toEqual([]);
    expect(await vault.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
    await vault.close();
    const again = await reopenTestVault(vault.path);
    await again.call("journal.undo", { seq: undone.seq });
    expect((await copyOfDocument(again, attachment.id)).equals(bytesOf(200_000))).toBe(true);
  });

  it("goes with its meeting, and comes back with it", async () => {
    const vault = await openTestVault();
    const id = await aMeeting(vault);
    const document = await attach(vault, id, "scan.pdf", bytesOf(10));
    const { seq } = await vault.call("meetings.remove", { id });
    expect(await vault.call("attachments.unused", {})).toEqual({ count: 1, bytes: 10 });
    await vault.call("journal.undo", { seq });
    expect(await vault.call("attachments.list", { meetingId: id })).toEqual([document]);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("that was removed is erased by a purge only, which is final", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const kept = await attach(vault, meetingId, "gardé.pdf", bytesOf(10));
    const gone = await attach(vault, meetingId, "retiré.pdf", bytesOf(20, 2));
    const { seq } = await vault.call("attachments.remove", { id: gone.id });
    expect(filesIn(vault.path)).toHaveLength(2);
    expect(await vault.call("attachments.unused", {})).toEqual({ count: 1, bytes: 20 });
    const purged = await vault.call("attachments.purge", {});
    expect(purged.count).toBe(1);
    expect(filesIn(vault.path)).toHaveLength(1);
    expect(await vault.call("attachments.purge", {})).toEqual({ count: 0, seq: null });
    expect(await vault.result("journal.undo", { seq })).toMatchObject({
      error: { code: "journal.depends" },
    });
    expect(await vault.result("journal.undo", { seq: purged.seq ?? 0 })).toMatchObject({
      error: { code: "journal.not_undoable" },
    });
    expect((await copyOfDocument(vault, kept.id)).equals(bytesOf(10))).toBe(true);
    expect(await vault.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
  });

  it("is saved twice in one folder under two names", async () => {
    const vault = await openTestVault();
    const { id } = await attach(vault, await aMeeting(vault), "scan.pdf", bytesOf(10));
    const folder = tempFolder();
    const input = { id, folder: vault.grant(folder) };
    await vault.call("attachments.saveCopy", input);
    expect(await vault.call("attachments.saveCopy", input)).toEqual({ fileName: "scan (2).pdf" });
    expect(readdirSync(folder).toSorted()).toEqual(["scan (2).pdf", "scan.pdf"]);
  });

  it("that is cancelled while it comes in, or goes out, leaves nothing", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const file = vault.grant(writeSource("scan.pdf", bytesOf(500_000)));
    const cancelled = { ok: false, error: { code: "job.cancelled" } };
    const adding = await vault.result(
      "attachments.add",
      { meetingId, file },
      stopAt("attachment_add"),
    );
    expect(adding).toEqual(cancelled);
    expect(filesIn(vault.path)).toEqual([]);
    const { attachment } = await vault.call("attachments.add", { meetingId, file });
    const folder = tempFolder();
    const copying = await vault.result(
      "attachments.saveCopy",
      { id: attachment.id, folder: vault.grant(folder) },
      stopAt("attachment_copy"),
    );
    expect(copying).toEqual(cancelled);
    expect(readdirSync(folder)).toEqual([]);
    const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(entry?.command).toBe("meetings.addAttachment");
  });

  it("needs a meeting, and somebody who may write in it", async () => {
    const vault = await openTestVault();
    const file = vault.grant(writeSource("scan.pdf", bytesOf(10)));
    const meetingId = "0193b3c0-0000-7000-8000-000000000000";
    const refused = await vault.result("attachments.add", { meetingId, file });
    expect(refused).toEqual({ ok: false, error: { code: "meetings.not_found" } });
    expect(existsSync(join(vault.path, "files"))).toBe(false);
  });
});

describe("a change of the vault's file key", () => {
  it("puts every file's key over: the new one opens them, the old one no longer", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const document = await attach(vault, meetingId, "a.pdf", bytesOf(100_000));
    const removed = await attach(vault, meetingId, "b.pdf", bytesOf(7));
    const { seq } = await vault.call("attachments.remove", { id: removed.id });
    const { vaultId, fileKey } = vault.session.vault.unlocked;
    const [oldKey, newKey] = [Uint8Array.from(fileKey), new Uint8Array(32).fill(5)];
    const { value } = await vault.context.writeIfChanged("vault.noteKeyChange", ({ db }) =>
      rewrapFileKeys(db, vaultId, oldKey, newKey),
    );
    expect(value).toBe(2);
    const report = await vault.call("vault.verify", {});
    expect(report.findings.map(({ problem }) => problem)).toEqual(["altered", "altered"]);
    fileKey.set(newKey);
    await vault.call("journal.undo", { seq });
    expect((await copyOfDocument(vault, document.id)).equals(bytesOf(100_000))).toBe(true);
    expect((await copyOfDocument(vault, removed.id)).equals(bytesOf(7))).toBe(true);
    expect(await vault.call("vault.verify", {})).toMatchObject({ files: 2, findings: [] });
    fileKey.set(oldKey);
  });
});
