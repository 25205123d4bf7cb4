import { existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { aPerson } from "#test/fixtures/people/person.ts";

const DAY = 24 * 60 * 60 * 1000;

const person = (familyName: string) =>
  aPerson({ givenName: "Nolwenn", familyName, pronoun: "elle", town: "Quimper" });

/** Every row of every table, but what the engine and the full text keep for themselves. */
function rows(vault: TestVault): Record<string, unknown[]> {
  const db = vault.context.rawRead;
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
  );
}

async function restore(file: string, folder: string, passphrase = PASSPHRASE) {
  const vault = new TestVault({});
  const restored = await vault.call("backup.restore", {
    file: vault.grant(file),
    folder: vault.grant(folder),
    opener: { kind: "passphrase", passphrase },
  });
  return { vault, restored };
}

describe("a backup", () => {
  it("is restored into a vault with the same rows, beside, that verifies", async () => {
    const vault = await openTestVault();
    const { person: created } = await vault.call("people.create", person("Le Goff"));
    const press = await openBody(vault, "Presse", ["referent"]);
    await giveRole(vault, created.id, press.role("referent"));
    const before = rows(vault);
    const folder = tempFolder();
    const made = await vault.call("backup.make", { folder: vault.grant(folder) });
    expect(made).toMatchObject({ people: 1, meetings: 0, entries: 4, removed: 0 });
    expect(readdirSync(folder)).toEqual([made.fileName]);
    expect(statSync(join(folder, made.fileName)).size).toBe(made.size);
    expect(existsSync(join(vault.path, "backup.partial"))).toBe(false);
    await vault.close();

    const place = tempFolder();
    const { vault: other, restored } = await restore(join(folder, made.fileName), place);
    expect(restored).toMatchObject({
      name: "Collectif des Essais",
      at: made.at,
      people: 1,
      bodies: 1,
      mandates: 1,
      expenses: 0,
      bookEntries: 0,
      bankLines: 0,
      taxReceipts: 0,
      meetings: 0,
      entries: 4,
    });
    expect(readdirSync(place)).toEqual([restored.folderName]);
    await other.call("backup.openRestored", {
      opening: { kind: "passphrase", passphrase: PASSPHRASE },
    });
    expect(rows(other)).toEqual(before);
    expect(await other.call("vault.verify", {})).toMatchObject({ findings: [] });
    await other.close();

    const again = await restore(join(folder, made.fileName), place);
    expect(again.restored.folderName).toBe(restored.folderName.replace(".greffe", " (2).greffe"));
  }, 60_000);

  it("is made while people type, and holds what was stored when it began", async () => {
    const vault = await openTestVault();
    for (let count = 0; count < 30; count += 1)
      await vault.call("people.create", person(`A${count}`));
    const folder = tempFolder();
    let typed = 0;
    const over = new AbortController();
    const typing = (async () => {
      while (!over.signal.aborted) {
        await vault.call("people.create", person(`B${typed}`));
        typed += 1;
        // A store answers at once: without a pause nothing else would ever run.
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const made = await vault
      .call("backup.make", { folder: vault.grant(folder) })
      .finally(() => over.abort());
    await typing;
    expect(typed).toBeGreaterThan(2);
    expect(made.people).toBeGreaterThanOrEqual(30);
    expect(made.people).toBeLessThan(30 + typed);
    const { vault: other, restored } = await restore(join(folder, made.fileName), tempFolder());
    await other.call("backup.openRestored", {
      opening: { kind: "passphrase", passphrase: PASSPHRASE },
    });
    expect(await other.call("vault.status", {})).toMatchObject({ people: restored.people });
    expect(await other.call("vault.verify", {})).toMatchObject({ findings: [] });
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    await other.close();
  }, 60_000);

  it("is remembered: its age, where they go, when the next is due", async () => {
    let now = new Date("2026-11-22T10:00:00Z");
    const vault = await openTestVault({ now: () => now });
    const folder = tempFolder();
    expect(await vault.call("backup.status", {})).toEqual({
      last: null,
      isOld: true,
      isDue: false,
      folder: null,
      schedule: "off",
      keep: 10,
    });
    expect(await vault.result("backup.make", {})).toMatchObject({
      error: { code: "backup.no_folder" },
    });
    await vault.call("backup.changeSettings", { folder: vault.grant(folder), schedule: "weekly" });
    expect(await vault.call("backup.status", {})).toMatchObject({ isDue: true, folder });
    const {
      removed: _,
      files: _files,
      filesLost: _lost,
      ...made
    } = await vault.call("backup.make", {});
    expect(await vault.call("backup.status", {})).toEqual({
      last: made,
      isOld: false,
      isDue: false,
      folder,
      schedule: "weekly",
      keep: 10,
    });
    now = new Date(now.getTime() + 8 * DAY);
    expect(await vault.call("backup.status", {})).toMatchObject({ isDue: true, isOld: false });
    now = new Date(now.getTime() + 30 * DAY);
    expect(await vault.call("backup.status", {})).toMatchObject({ isDue: true, isOld: true });
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  }, 60_000);

  it("that is no longer kept goes, and nothing that this vault did not write", async () => {
    let now = new Date("2026-11-01T10:00:00Z");
    const vault = await openTestVault({ now: () => now });
    const stranger = await openTestVault({ now: () => new Date("2026-11-01T08:00:00Z") });
    const folder = tempFolder();
    const foreign = await stranger.call("backup.make", { folder: stranger.grant(folder) });
    await vault.call("backup.changeSettings", { folder: vault.grant(folder), keep: 2 });
    const names: string[] = [];
    for (let day = 0; day < 4; day += 1) {
      names.push((await vault.call("backup.make", {})).fileName);
      now = new Date(now.getTime() + DAY);
    }
    expect(readdirSync(folder).toSorted()).toEqual(
      [foreign.fileName, ...names.slice(2)].toSorted(),
    );
  }, 60_000);

  it("is not put into the vault it saves, nor into a folder that is gone", async () => {
    const vault = await openTestVault();
    const link = join(tempFolder(), "ailleurs");
    symlinkSync(vault.path, link);
    const inside = [vault.path, join(vault.path, "files"), link];
    const attempts = [...inside, join(tempFolder(), "nowhere")];
    const codes = [];
    for (const folder of attempts) {
      const result = await vault.result("backup.make", { folder: vault.grant(folder) });
      codes.push(result.ok ? "made" : result.error.code);
    }
    expect(codes).toEqual([...inside.map(() => "backup.in_vault"), "backup.destination_gone"]);
  });

  it("that is cancelled at any step leaves nothing", async () => {
    const vault = await openTestVault();
    for (const label of ["backup_copy", "backup_write", "backup_verify"]) {
      const folder = tempFolder();
      const controller = new AbortController();
      const result = await vault.result(
        "backup.make",
        { folder: vault.grant(folder) },
        {
          signal: controller.signal,
          report: (_done, _total, step) => {
            if (step === label) controller.abort();
          },
        },
      );
      expect(result).toEqual({ ok: false, error: { code: "job.cancelled" } });
      expect(readdirSync(folder)).toEqual([]);
      expect(readdirSync(vault.path)).not.toContain("backup.partial");
    }
    expect(await vault.call("backup.status", {})).toMatchObject({ last: null });
  }, 60_000);
});
