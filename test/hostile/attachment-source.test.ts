import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import {
  aMeeting,
  attach,
  bytesOf,
  copyOfDocument,
  writeSource,
} from "#test/helpers/attachments.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

const isRoot = process.platform === "linux" && process.getuid?.() === 0;

async function vaultAndMeeting(): Promise<{ vault: TestVault; meetingId: string }> {
  const vault = await openTestVault();
  return { vault, meetingId: await aMeeting(vault) };
}

const left = (vault: TestVault) => {
  try {
    return readdirSync(join(vault.path, "files"));
  } catch {
    return [];
  }
};

it("a folder, a pipe, a device, a link to one, or nothing at all is not attached, nor waited for", async () => {
  const { vault, meetingId } = await vaultAndMeeting();
  const folder = tempFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at("dossier"));
  symlinkSync(at("dossier"), at("lien"));
  symlinkSync(at("nulle-part"), at("lien-mort"));
  execFileSync("mkfifo", [at("tuyau")]);
  const codes: string[] = [];
  for (const path of [at("dossier"), at("lien"), at("tuyau"), "/dev/zero", at("lien-mort")]) {
    const result = await vault.result("attachments.add", { meetingId, file: vault.grant(path) });
    codes.push(result.ok ? "attached" : result.error.code);
  }
  const refused = "attachments.source_unreadable";
  expect(codes).toEqual([refused, refused, refused, refused, "attachments.source_missing"]);
  expect(left(vault)).toEqual([]);
}, 60_000);

it("a link to a file is attached as that file, which stays as it was", async () => {
  const { vault, meetingId } = await vaultAndMeeting();
  const target = writeSource("original.pdf", bytesOf(70_000));
  const link = join(tempFolder(), "raccourci.pdf");
  symlinkSync(target, link);
  const file = vault.grant(link);
  const { attachment } = await vault.call("attachments.add", { meetingId, file });
  expect(attachment.name).toBe("raccourci.pdf");
  expect((await copyOfDocument(vault, attachment.id)).equals(bytesOf(70_000))).toBe(true);
  expect(readFileSync(target).equals(bytesOf(70_000))).toBe(true);
});

it.each([
  ["grows", (path: string) => appendFileSync(path, "et encore")],
  ["shrinks", (path: string) => truncateSync(path, 100_000)],
  ["is written over", (path: string) => writeFileSync(path, bytesOf(500_000, 9))],
])("a source that %s while it is read is refused, and leaves nothing", async (_how, change) => {
  const { vault, meetingId } = await vaultAndMeeting();
  const path = writeSource("journal.log", bytesOf(500_000));
  let isChanged = false;
  const result = await vault.result(
    "attachments.add",
    { meetingId, file: vault.grant(path) },
    {
      report: () => {
        if (!isChanged) change(path);
        isChanged = true;
      },
    },
  );
  expect(result).toEqual({ ok: false, error: { code: "attachments.changed_meanwhile" } });
  expect(left(vault)).toEqual([]);
  expect(await vault.call("vault.verify", {})).toMatchObject({ files: 0, findings: [] });
});

it("a source beyond the limit is refused before anything is read", async () => {
  const { vault, meetingId } = await vaultAndMeeting();
  const path = writeSource("film.mkv", Buffer.alloc(0));
  // Sparse: it takes no room.
  truncateSync(path, 200 * 1024 * 1024 + 1);
  expect(await vault.result("attachments.add", { meetingId, file: vault.grant(path) })).toEqual({
    ok: false,
    error: { code: "attachments.too_large", params: { megabytes: 200 } },
  });
  expect(left(vault)).toEqual([]);
});

it("a name that leads elsewhere, or reads backwards, becomes one that does neither", async () => {
  const { vault, meetingId } = await vaultAndMeeting();
  const { id, name } = await attach(vault, meetingId, "facture\u202Efdp.exe", bytesOf(5));
  expect(name).toBe("facture_fdp.exe");
  const names = ["../../../evasion.pdf", "/etc/cron.d/greffe", "..", "C:\\a\\b.pdf", "nul"];
  const shown: string[] = [];
  for (const typed of names) {
    const renamed = await vault.result("attachments.rename", { id, name: typed });
    shown.push(renamed.ok ? renamed.value.attachment.name : renamed.error.code);
  }
  expect(shown).toEqual([
    "_.._.._evasion.pdf",
    "_etc_cron.d_greffe",
    "ipc.malformed",
    "C__a_b.pdf",
    "_nul",
  ]);
});

it("a name written straight into the row leads no copy out of its folder", async () => {
  const { vault, meetingId } = await vaultAndMeeting();
  const { id } = await attach(vault, meetingId, "scan.pdf", bytesOf(5));
  await vault.session.vault.commands.run({ name: "meetings.renameAttachment" }, async ({ raw }) =>
    raw.prepare("UPDATE attachment SET name = ?").run("../../evasion.pdf"),
  );
  const parent = tempFolder();
  const folder = join(parent, "copies");
  mkdirSync(folder);
  const saved = await vault.call("attachments.saveCopy", { id, folder: vault.grant(folder) });
  expect(saved).toEqual({ fileName: "_.._evasion.pdf" });
  expect([readdirSync(parent), readdirSync(folder)]).toEqual([["copies"], ["_.._evasion.pdf"]]);
});

it("a copy is never put into the vault, nor over what is there, nor through a link", async () => {
  const { vault, meetingId } = await vaultAndMeeting();
  const { id } = await attach(vault, meetingId, "scan.pdf", bytesOf(5));
  const link = join(tempFolder(), "ailleurs");
  symlinkSync(vault.path, link);
  for (const inside of [vault.path, join(vault.path, "files"), link, join(link, "files")]) {
    const refused = await vault.result("attachments.saveCopy", { id, folder: vault.grant(inside) });
    expect(refused).toEqual({ ok: false, error: { code: "attachments.in_vault" } });
  }
  const folder = tempFolder();
  const target = join(tempFolder(), "important.txt");
  writeFileSync(target, "à garder");
  symlinkSync(target, join(folder, "scan.pdf"));
  const saved = await vault.call("attachments.saveCopy", { id, folder: vault.grant(folder) });
  expect(saved).toEqual({ fileName: "scan (2).pdf" });
  expect(readFileSync(target, "utf8")).toBe("à garder");
});

it.skipIf(!isRoot)(
  "on a full disk (needs root), says so and leaves nothing",
  async () => {
    const parent = tempFolder();
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", parent]);
    const vault = new TestVault({});
    onTestFinished(() => {
      execFileSync("umount", [parent]);
    });
    await vault.call("vault.create", {
      folder: vault.grant(parent),
      name: "Essai",
      userName: "Essai",
      passphrase: PASSPHRASE,
      kdf: { memoryMiB: 64, passes: 2 },
    });
    const meetingId = await aMeeting(vault);
    const file = vault.grant(writeSource("scan.pdf", bytesOf(9_000_000)));
    expect(await vault.result("attachments.add", { meetingId, file })).toEqual({
      ok: false,
      error: { code: "vault.disk_full" },
    });
    expect(left(vault)).toEqual([]);
    const small = await attach(vault, meetingId, "petit.pdf", bytesOf(1000));
    expect((await copyOfDocument(vault, small.id)).equals(bytesOf(1000))).toBe(true);
    expect(await vault.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
    await vault.close();
  },
  60_000,
);
