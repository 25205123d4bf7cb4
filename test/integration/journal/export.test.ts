import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ExportClosing, ExportHeader } from "#shared/domain/journal/export.ts";
import { checkOf, exportTo, linesOf, person } from "#test/helpers/exported-journal.ts";
import { smallDisk } from "#test/helpers/small-disk.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

const everything = { from: null, until: null };

describe("an export of the journal", () => {
  it("holds every entry without what was written, and is journaled with its reason", async () => {
    const now = new Date(2026, 10, 22, 10, 5);
    const vault = await openTestVault({ now: () => now });
    await vault.call("people.create", person("Le Goff"));
    const folder = tempFolder();
    const made = await vault.call("journal.export", {
      folder: vault.grant(folder),
      ...everything,
      contents: false,
      reason: "  Contrôle annuel ",
    });
    expect(made).toEqual({
      fileName: "Collectif des Essais 2026-11-22 10h05.greffe-journal.jsonl",
      entries: 2,
      changes: 0,
      exporter: {
        id: vault.context.userId,
        name: "Camille Essai",
        signPublicKey: expect.stringMatching(/^[0-9a-f]{64}$/u),
        fingerprint: (await vault.call("members.list", {})).members[0]?.fingerprint,
      },
    });
    expect(readdirSync(folder)).toEqual([made.fileName]);
    const bytes = readFileSync(join(folder, made.fileName));
    expect(bytes.includes("Le Goff")).toBe(false);
    expect(bytes.includes("Contrôle")).toBe(false);
    expect(await checkOf(bytes)).toEqual({
      entries: 2,
      about: {
        vaultId: vault.context.vaultId,
        collective: "Collectif des Essais",
        madeAt: now.toISOString(),
        from: null,
        until: null,
        contents: false,
        firstSeq: 1,
        fromTheStart: true,
        exporter: made.exporter,
        people: [made.exporter],
      },
      findings: [],
    });
    const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(entry).toMatchObject({
      command: "journal.export",
      actor: "Camille Essai",
      subject: {
        values: {
          done: { counts: [{ text: "journal_export.without", count: 2 }] },
          reason: { text: "Contrôle annuel" },
        },
      },
    });
    const { records } = await vault.call("journal.entry", { seq: 3 });
    expect(records[0]?.fields.map(({ field, after }) => [field, after])).toEqual([
      ["journal_export.reason", { kind: "text", text: "Contrôle annuel" }],
      ["journal_export.file_name", { kind: "text", text: made.fileName }],
    ]);
    const page = { before: null, filter: { actor: null, place: "vault" as const, ...everything } };
    const { lines } = await vault.call("journal.page", page);
    expect(lines.map(({ entry: { command } }) => command)).toContain("journal.export");
    expect(await vault.result("journal.undo", { seq: 3 })).toMatchObject({
      error: { code: "journal.not_undoable" },
    });
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    const digest = vault.context.rawRead
      .prepare<[], { digest: Buffer }>("SELECT digest FROM journal_export")
      .get()?.digest;
    const closing = ExportClosing.parse(
      JSON.parse(bytes.toString().trim().split("\n").at(-1) ?? ""),
    );
    expect(digest?.toString("hex")).toBe(closing.digest);
  });

  it("holds what was written when that was asked for, and its counts are told before", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", person("Le Goff"));
    await vault.call("people.create", person("Nédélec"));
    expect(await vault.call("journal.exportPreview", everything)).toEqual({
      entries: 3,
      changes: 4,
      people: 2,
    });
    const path = await exportTo(vault, tempFolder(), { contents: true });
    const lines = linesOf(path);
    expect(lines.filter((line) => line.includes('"kind":"change"'))).toHaveLength(4);
    expect(lines.some((line) => line.includes("Nédélec"))).toBe(true);
    expect(await checkOf(readFileSync(path))).toMatchObject({ entries: 3, findings: [] });
  });

  it("never tells a draft, which is its author's alone", async () => {
    const vault = await openTestVault();
    await vault.call("drafts.save", { place: "new-person", content: "Pas encore décidé" });
    await vault.call("people.create", person("Le Goff"));
    const preview = await vault.call("journal.exportPreview", everything);
    const path = await exportTo(vault, tempFolder(), { contents: true });
    const text = readFileSync(path, "utf8");
    expect(text.includes("Pas encore")).toBe(false);
    expect(text.includes("Le Goff")).toBe(true);
    expect(text.split('"kind":"change"')).toHaveLength(preview.changes + 1);
    expect(await checkOf(text)).toMatchObject({ entries: 2, findings: [] });
  });

  it("of a period follows what came before, and says how far the journal had come", async () => {
    let now = new Date("2026-11-20T10:00:00Z");
    const vault = await openTestVault({ now: () => now });
    for (const day of ["21", "22", "23"]) {
      now = new Date(`2026-11-${day}T10:00:00Z`);
      await vault.call("people.create", person(`Du ${day}`));
    }
    const period = { from: "2026-11-21T00:00:00.000Z", until: "2026-11-23T00:00:00.000Z" };
    expect(await vault.call("journal.exportPreview", period)).toMatchObject({ entries: 2 });
    const lines = linesOf(await exportTo(vault, tempFolder(), period));
    const entries = lines.slice(1, -1).map((line) => JSON.parse(line) as { seq: number });
    expect(entries.map(({ seq }) => seq)).toEqual([2, 3]);
    expect(ExportHeader.parse(JSON.parse(lines[0] ?? ""))).toMatchObject({
      ...period,
      firstSeq: 2,
    });
    expect(ExportClosing.parse(JSON.parse(lines.at(-1) ?? "")).headSeq).toBe(4);
    expect(await checkOf(lines.map((line) => `${line}\n`).join(""))).toMatchObject({
      entries: 2,
      about: { fromTheStart: false },
      findings: [],
    });
    const empty = { from: "2027-01-01T00:00:00.000Z", until: null };
    expect(await vault.call("journal.exportPreview", empty)).toEqual({
      entries: 0,
      changes: 0,
      people: 0,
    });
    await expect(exportTo(vault, tempFolder(), empty)).rejects.toMatchObject({
      code: "journal.export_empty",
    });
  });

  it("asks for a reason", async () => {
    const vault = await openTestVault();
    await expect(exportTo(vault, tempFolder(), { reason: "   " })).rejects.toMatchObject({
      code: "ipc.malformed",
    });
  });

  it("that is cancelled at any step leaves nothing, in the folder and in the journal", async () => {
    const vault = await openTestVault();
    for (const label of ["export_write", "export_check"]) {
      const folder = tempFolder();
      const controller = new AbortController();
      const result = await vault.result(
        "journal.export",
        { folder: vault.grant(folder), ...everything, contents: true, reason: "Essai" },
        {
          signal: controller.signal,
          report: (_done, _total, step) => {
            if (step === label) controller.abort();
          },
        },
      );
      expect(result).toEqual({ ok: false, error: { code: "job.cancelled" } });
      expect(readdirSync(folder)).toEqual([]);
    }
    expect(await vault.call("vault.status", {})).toMatchObject({ entries: 1 });
  });

  it("never goes into the vault's folder, whatever the way to it, nor into one that is gone", async () => {
    const vault = await openTestVault();
    const link = join(tempFolder(), "lien");
    symlinkSync(vault.path, link);
    mkdirSync(join(vault.path, "files"), { recursive: true });
    const attempts = [
      vault.path,
      join(vault.path, "files"),
      link,
      join(tempFolder(), "nulle part"),
    ];
    const codes = [];
    for (const folder of attempts) {
      codes.push(await exportTo(vault, folder).catch((error: { code: string }) => error.code));
    }
    const inVault = "journal.export_in_vault";
    expect(codes).toEqual([inVault, inVault, inVault, "backup.destination_gone"]);
    expect(readdirSync(vault.path).some((name) => name.includes("greffe-journal"))).toBe(false);
  });

  it("takes a name that nothing has", async () => {
    const vault = await openTestVault({ now: () => new Date(2026, 10, 22, 10, 5) });
    const folder = tempFolder();
    await exportTo(vault, folder);
    await exportTo(vault, folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      "Collectif des Essais 2026-11-22 10h05 (2).greffe-journal.jsonl",
      "Collectif des Essais 2026-11-22 10h05.greffe-journal.jsonl",
    ]);
  });

  it("that does not fit on its disk, or may not be written there, says so and leaves nothing", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await openTestVault();
    for (const pages of [0, 1]) {
      await vault.call("people.create", { ...person("Le Goff"), notes: "long ".repeat(2000) });
      disk.leave(pages);
      await expect(exportTo(vault, disk.path, { contents: true })).rejects.toMatchObject({
        code: "backup.destination_full",
      });
      expect(readdirSync(disk.path)).toEqual([".ballast"]);
    }
    execFileSync("mount", ["-o", "remount,ro", disk.path]);
    await expect(exportTo(vault, disk.path)).rejects.toMatchObject({
      code: "backup.destination_not_writable",
    });
    expect(await vault.call("vault.status", {})).toMatchObject({ entries: 3 });
  });

  it("of a journal that was altered is not kept, and is never signed for good", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", person("Le Goff"));
    vault.session.vault.store.rawWrite.exec(
      "UPDATE journal_entry SET command = 'people.remove' WHERE seq = 2",
    );
    const folder = tempFolder();
    await expect(exportTo(vault, folder)).rejects.toMatchObject({ code: "journal.export_unsound" });
    expect(readdirSync(folder)).toEqual([]);
    expect(await vault.call("vault.status", {})).toMatchObject({ entries: 2 });
  });

  it("is refused where the vault is only read", async () => {
    const vault = await openTestVault();
    const reader = new TestVault({});
    await reader.call("vault.open", { vault: reader.grant(vault.path), passphrase: PASSPHRASE });
    await expect(exportTo(reader, tempFolder())).rejects.toMatchObject({ code: "vault.read_only" });
    await reader.close();
  });

  it("is checked from a path that is none without more than a sentence", async () => {
    const reader = new TestVault({});
    for (const path of [tempFolder(), join(tempFolder(), "absent")]) {
      expect(await reader.result("journal.verifyExport", { file: reader.grant(path) })).toEqual({
        ok: false,
        error: { code: "journal.export_unreadable" },
      });
    }
  });
});
