import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { aLongFile, LONG_FILE_PLAN as plan } from "#test/fixtures/people/roster-file.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aParagraph, withMinutes } from "#test/fixtures/meetings/minutes.ts";
import { writeSource } from "#test/helpers/attachments.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

const CANARIES = {
  name: "Canari-Zéphyrine-7731",
  notes: "le canari des notes 5520",
  minutes: "le canari du compte rendu 8841",
  draft: "le canari du brouillon 1963",
  imported: "le canari du fichier importé 6074",
  document: "le canari du document joint 3316",
  title: "Canari-emargement-2258.pdf",
  passphrase: PASSPHRASE,
};

const LOOKED_AT = [
  "import_run",
  "attachment_add",
  "backup_write",
  "export_write",
  "attachment_copy",
  "restore_read",
];

/** A temporary folder of this test's own: whatever is left there is the vault's doing. */
function ownTemporaryFolder(): string {
  const path = join(tempFolder(), "tmp");
  mkdirSync(path);
  vi.stubEnv("TMPDIR", path);
  onTestFinished(() => void vi.unstubAllEnvs());
  return path;
}

it("no file in clear is written, at any moment of a whole evening, but where a person asked for one", async () => {
  // Those first, which this test fills itself.
  const roster = await aLongFile(200, CANARIES.imported);
  const scan = writeSource(CANARIES.title, Buffer.from(CANARIES.document.repeat(20_000)));
  const [home, stick, beside, taken] = [tempFolder(), tempFolder(), tempFolder(), tempFolder()];
  const temporary = ownTemporaryFolder();
  const found: string[] = [];
  const look = () => {
    found.push(...filesHolding([home, stick, beside, temporary], Object.values(CANARIES)));
  };
  const lookedAt = new Set<string>();
  /** Looks at each word of progress too: what is written and removed within a job. */
  const watched = {
    report: (_done: number, _total: number | null, label: string) => {
      lookedAt.add(label);
      look();
    },
  };

  const vault = await openTestVault({ folder: home });
  await vault.call("people.create", aPerson({ familyName: CANARIES.name, notes: CANARIES.notes }));
  const { meetingId, itemId } = await withMinutes(vault, "Bonsoir");
  const blocks = [aParagraph(CANARIES.minutes)];
  await vault.call("meetings.saveMinutes", { itemId, version: 1, blocks });
  await vault.call("drafts.save", { place: "meeting-new", content: CANARIES.draft });
  look();
  await vault.call("imports.run", { file: vault.grant(roster), plan }, watched);
  const file = vault.grant(scan);
  const { attachment } = await vault.call("attachments.add", { meetingId, file }, watched);
  const { seq } = await vault.call("attachments.rename", { id: attachment.id, name: "Autre.pdf" });
  await vault.call("journal.undo", { seq: seq ?? 0 }, watched);
  look();

  const folder = vault.grant(stick);
  const { fileName } = await vault.call("backup.make", { folder }, watched);
  await vault.call("vault.verify", {}, watched);
  await vault.call("members.rekey", { passphrase: PASSPHRASE }, watched);
  const into = vault.grant(taken);
  const asked = { from: null, until: null, contents: true, reason: "Contrôle annuel" };
  await vault.call("journal.export", { ...asked, folder: into }, watched);
  await vault.call("attachments.saveCopy", { id: attachment.id, folder: into }, watched);
  // In clear where it was asked for, and nowhere else.
  const clear = filesHolding([taken], [CANARIES.notes, CANARIES.document]);
  expect(clear).toHaveLength(2);
  rmSync(taken, { recursive: true });
  await vault.close();
  look();

  const other = new TestVault({});
  const opener = { kind: "passphrase" as const, passphrase: PASSPHRASE };
  await other.call(
    "backup.restore",
    { file: other.grant(join(stick, fileName)), folder: other.grant(beside), opener },
    watched,
  );
  await other.call("backup.openRestored", { opening: opener });
  look();
  await other.close();
  look();
  expect(found).toEqual([]);
  // Those of which each job tells the first word, or the last: the others come as often as time lets them.
  expect([...lookedAt]).toEqual(expect.arrayContaining(LOOKED_AT));
}, 180_000);
