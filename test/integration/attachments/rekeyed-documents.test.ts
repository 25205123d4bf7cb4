import { join } from "node:path";
import { expect, it } from "vitest";
import { aMeeting, attach, bytesOf, copyOfDocument } from "#test/helpers/attachments.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault } from "#test/helpers/test-vault.ts";

it("documents outlive a change of all the vault’s keys: here, in a backup, and after an undo", async () => {
  const vault = await openTestVault();
  const meetingId = await aMeeting(vault);
  const kept = await attach(vault, meetingId, "gardé.pdf", bytesOf(150_000));
  const removed = await attach(vault, meetingId, "retiré.pdf", bytesOf(10));
  const { seq } = await vault.call("attachments.remove", { id: removed.id });
  await vault.call("members.rekey", { passphrase: PASSPHRASE });

  expect((await copyOfDocument(vault, kept.id)).equals(bytesOf(150_000))).toBe(true);
  const added = await attach(vault, meetingId, "après.pdf", bytesOf(20, 3));
  await vault.call("journal.undo", { seq });
  expect((await copyOfDocument(vault, removed.id)).equals(bytesOf(10))).toBe(true);
  const folder = tempFolder();
  const made = await vault.call("backup.make", { folder: vault.grant(folder) });
  expect(made).toMatchObject({ files: 3, filesLost: 0 });
  await vault.close();

  const again = await reopenTestVault(vault.path);
  expect(await again.call("vault.verify", {})).toMatchObject({ files: 3, findings: [] });
  expect((await copyOfDocument(again, added.id)).equals(bytesOf(20, 3))).toBe(true);
  const parent = tempFolder();
  const { folderName } = await again.call("backup.restore", {
    file: again.grant(join(folder, made.fileName)),
    folder: again.grant(parent),
    opener: { kind: "passphrase", passphrase: PASSPHRASE },
  });
  const restored = await reopenTestVault(join(parent, folderName));
  expect((await copyOfDocument(restored, kept.id)).equals(bytesOf(150_000))).toBe(true);
}, 60_000);
