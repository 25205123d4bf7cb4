import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { ExpectedError } from "#shared/ipc/result.ts";
import { aMeeting, attach, bytesOf } from "#test/helpers/attachments.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

async function lastEntry(vault: TestVault) {
  const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
  if (entry === undefined) throw new Error("a vault has an entry");
  return entry;
}

const intoFolder = (vault: TestVault, id: string, folder = tempFolder()) =>
  vault.result("attachments.saveCopy", { id, folder: vault.grant(folder) });

describe("a copy of a document that goes out in clear", () => {
  it("leaves in the journal who took it, of what and under which name", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    const { id } = await attach(vault, meetingId, "scan.pdf", bytesOf(10));
    const folder = tempFolder();
    await intoFolder(vault, id, folder);
    await intoFolder(vault, id, folder);
    const entry = await lastEntry(vault);
    expect(entry).toMatchObject({
      command: "meetings.copyAttachment",
      actor: "Camille Essai",
      subject: {
        nouns: [
          { table: "attachment", name: "scan.pdf", id, isThere: true },
          { table: "meeting", id: meetingId },
        ],
      },
    });
    const { records } = await vault.call("journal.entry", { seq: entry.seq });
    expect(records[0]?.fields).toEqual([
      {
        field: "attachment_copy.file_name",
        before: null,
        after: { kind: "text", text: "scan (2).pdf" },
      },
    ]);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("is never undone, and keeps its name when the document is gone for good", async () => {
    const vault = await openTestVault();
    const { id } = await attach(vault, await aMeeting(vault), "scan.pdf", bytesOf(10));
    await intoFolder(vault, id);
    const { seq } = await lastEntry(vault);
    expect(await vault.result("journal.undo", { seq })).toMatchObject({
      error: { code: "journal.not_undoable" },
    });
    await vault.call("attachments.remove", { id });
    await vault.call("attachments.purge", {});
    // Another document may take the number that is free again.
    await attach(vault, await aMeeting(vault), "autre.pdf", bytesOf(10));
    const entries = await vault.call("journal.list", { before: null, limit: 20 });
    expect(entries.find((entry) => entry.seq === seq)?.subject).toMatchObject({
      nouns: [{ table: "attachment", name: "scan.pdf", id, isThere: false }, { table: "meeting" }],
    });
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("is journaled of somebody who only reads", async () => {
    const vault = await openTestVault();
    const { id } = await attach(vault, await aMeeting(vault), "scan.pdf", bytesOf(10));
    await giveRoles(vault, ["reader"]);
    const { entries } = await vault.call("vault.status", {});
    expect(await intoFolder(vault, id)).toEqual({ ok: true, value: { fileName: "scan.pdf" } });
    expect((await vault.call("vault.status", {})).entries).toBe(entries + 1);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("has no name in the folder before its entry is written", async () => {
    const vault = await openTestVault();
    const { id } = await attach(vault, await aMeeting(vault), "scan.pdf", bytesOf(10));
    const folder = tempFolder();
    const write = vi.spyOn(vault.context, "write");
    write.mockRejectedValueOnce(new ExpectedError("vault.disk_full"));
    expect(await intoFolder(vault, id, folder)).toMatchObject({
      error: { code: "vault.disk_full" },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect((await lastEntry(vault)).command).toBe("meetings.addAttachment");
  });

  it("goes out of a vault that is only read, where no entry can be written", async () => {
    const vault = await openTestVault();
    const { id } = await attach(vault, await aMeeting(vault), "scan.pdf", bytesOf(10));
    const { entries } = await vault.call("vault.status", {});
    const reader = new TestVault({});
    await reader.call("vault.open", { vault: reader.grant(vault.path), passphrase: PASSPHRASE });
    const folder = tempFolder();
    expect(await intoFolder(reader, id, folder)).toMatchObject({ ok: true });
    await reader.close();
    expect(readdirSync(folder)).toEqual(["scan.pdf"]);
    expect((await vault.call("vault.status", {})).entries).toBe(entries);
  });
});
