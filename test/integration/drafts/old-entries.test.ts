import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runStoreTask } from "#main/vault/db/store-task.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { checkOf, exportTo } from "#test/helpers/exported-journal.ts";
import { withJournaledDrafts } from "#test/helpers/old-drafts.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { decryptedPages } from "#test/helpers/store-bytes.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import {
  openTestVault,
  PASSPHRASE,
  reopenTestVault,
  type TestVault,
} from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const SOMEBODY = "0197a1b2-0000-7000-8000-000000000001";

/** A vault of version 17 in which drafts were saved, replaced, put back and given up; closed. */
async function oldVault() {
  const vault = await openTestVault();
  const me = vault.context.userId;
  await vault.call("people.create", aPerson());
  const old = await withJournaledDrafts(vault);
  const given = old.insert(`${me} people.new`, "canari-premier");
  const first = old.append("drafts.save", [given]);
  const second = old.append("drafts.save", [
    old.update(given, "canari-premier", "canari-second ".repeat(400)),
  ]);
  old.append("drafts.save", [old.update(given, "canari-second ".repeat(400), "le dernier")]);
  old.append("drafts.save", [old.insert("meeting-new", "d’avant plusieurs personnes")]);
  old.append("drafts.save", [old.insert(`${SOMEBODY} people.new`, "de quelqu’un d’autre")]);
  const gone = old.insert(`${me} gone`, "canari-effacé");
  old.append("drafts.save", [gone]);
  old.db.prepare("DELETE FROM draft WHERE id = ?").run(gone.key);
  old.append("drafts.clear", [{ ...gone, before: gone.after, after: null }]);
  const undone = old.append(
    "journal.undo",
    [{ key: given.key, before: given.after, after: '[false,false,false,"canari-remis"]' }],
    second,
  );
  const key = Uint8Array.from(vault.session.vault.unlocked.databaseKey);
  const { path } = vault;
  await vault.close();
  return { path, key, first, undone };
}

const canaries = (bytes: Buffer) => [
  ...new Set(bytes.toString("utf8").match(/canari-(premier|second|effacé|remis)/g)),
];

const head = (vault: TestVault) =>
  vault.context.rawRead
    .prepare<[], { seq: number; hash: Buffer }>(
      "SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1",
    )
    .get();

describe("drafts that were journaled", () => {
  it("move to their own place, and leave entries that verify and say nothing", async () => {
    const old = await oldVault();
    expect(canaries(decryptedPages(join(old.path, "store.db"), old.key))).toHaveLength(4);
    const vault = await reopenTestVault(old.path);
    expect(await vault.call("drafts.load", { place: "people.new" })).toEqual({
      content: "le dernier",
    });
    expect(await vault.call("drafts.load", { place: "meeting-new" })).toEqual({
      content: "d’avant plusieurs personnes",
    });
    expect(
      vault.context.rawRead
        .prepare("SELECT content FROM draft WHERE owner = ?")
        .all(toBlob(SOMEBODY)),
    ).toEqual([{ content: "de quelqu’un d’autre" }]);
    expect(head(vault)?.seq).toBe(old.undone);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
    const shown = await vault.call("journal.entry", { seq: old.undone });
    expect(shown).toMatchObject({ intact: true, records: [], moreRows: 1 });

    const pages = join(tempFolder(), "copy.db");
    const store = join(old.path, "store.db");
    runStoreTask({ kind: "copy", path: store, to: pages, key: old.key });
    expect(canaries(decryptedPages(pages, old.key))).toEqual([]);
    expect(canaries(decryptedPages(store, old.key))).toEqual([]);
    await vault.close();
    expect(canaries(decryptedPages(store, old.key))).toEqual([]);
  });

  it("are no acts: the page has none, and nothing takes one back", async () => {
    const old = await oldVault();
    const vault = await reopenTestVault(old.path);
    await vault.call("directory.checkpoint", { passphrase: PASSPHRASE });
    const listed = await vault.call("journal.list", { before: null, limit: 50 });
    expect(listed.filter(({ command }) => command.startsWith("drafts."))).toEqual([]);
    expect(await vault.result("journal.undo", { seq: old.first })).toMatchObject({
      error: { code: "journal.not_undoable" },
    });
    expect(await vault.result("journal.undo", { seq: old.undone })).toMatchObject({ ok: false });
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("are in an export as entries alone, which anybody can check", async () => {
    const old = await oldVault();
    const vault = await reopenTestVault(old.path);
    await vault.call("directory.checkpoint", { passphrase: PASSPHRASE });
    const path = await exportTo(vault, tempFolder(), { contents: true });
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain("canari");
    expect(await checkOf(text)).toMatchObject({ entries: old.undone + 1, findings: [] });
  });
});

describe("an entry emptied by somebody with the keys and another program", () => {
  const forged = [
    [
      "that was no draft's",
      "UPDATE journal_change SET key = x'', before = NULL, after = NULL WHERE seq = 2",
    ],
    [
      "that was no draft's, with its table altered as well",
      `UPDATE journal_change SET key = x'', before = NULL, after = NULL,
         shape = (SELECT shape FROM journal_shape WHERE table_name = 'draft') WHERE seq = 2`,
    ],
  ] as const;

  it.each(forged)("%s is named", async (_name, sql) => {
    const vault = await reopenTestVault((await oldVault()).path);
    vault.session.vault.store.rawWrite.exec(sql);
    expect((await vault.call("vault.verify", {})).findings[0]).toEqual({
      place: "journal",
      at: "2",
      problem: "changes_altered",
    });
  });

  const altered = [
    ["a key", "key = x'00'"],
    ["a content", "after = '[1]'"],
    ["another table", "shape = (SELECT min(shape) FROM journal_shape WHERE table_name = 'person')"],
    ["another entry's number", "seq = 1"],
  ] as const;

  it.each(altered)("given %s again is named", async (_name, set) => {
    const old = await oldVault();
    const vault = await reopenTestVault(old.path);
    vault.session.vault.store.rawWrite.exec(
      `UPDATE journal_change SET ${set} WHERE seq = ${old.first}`,
    );
    expect((await vault.call("vault.verify", {})).findings[0]).toEqual({
      place: "journal",
      at: String(old.first),
      problem: "changes_altered",
    });
  });

  it("that had written a record behind the name of a draft leaves that record unexplained", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson());
    const key = vault.context.rawRead.prepare("SELECT id FROM person").pluck().get() as Buffer;
    const old = await withJournaledDrafts(vault);
    const raw = old.db;
    const seq = old.append("drafts.save", [
      { key, before: '[false,false,"",""]', after: '[false,false,"","faux"]' },
    ]);
    raw.exec("UPDATE person SET notes = 'faux'");
    raw.exec(`UPDATE journal_change SET key = x'', before = NULL, after = NULL WHERE seq = ${seq}`);
    const { path } = vault;
    await vault.close();
    const opened = await reopenTestVault(path);
    expect((await opened.call("vault.verify", {})).findings).toMatchObject([
      { place: "rows", problem: "differs_from_journal" },
    ]);
  });

  it("hides no removal: a change said to be a draft's takes no record away", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson());
    const key = vault.context.rawRead.prepare("SELECT id FROM person").pluck().get() as Buffer;
    const old = await withJournaledDrafts(vault);
    old.append("drafts.save", [{ key, before: "[1,null,null,null]", after: null }]);
    old.db.exec("DELETE FROM person");
    const { path } = vault;
    await vault.close();
    const opened = await reopenTestVault(path);
    expect((await opened.call("vault.verify", {})).findings).toMatchObject([
      { place: "rows", problem: "differs_from_journal" },
    ]);
  });

  it("with changes to another table is left as it was", async () => {
    const vault = await openTestVault();
    const old = await withJournaledDrafts(vault);
    const side = '[1,"00","x","gardé"]';
    const seq = old.append("drafts.save", [
      { key: Buffer.alloc(16, 1), before: null, after: side },
      { table: "untold", key: Buffer.alloc(16, 2), before: null, after: side },
    ]);
    const { path } = vault;
    await vault.close();
    const opened = await reopenTestVault(path);
    expect(
      opened.context.rawRead.prepare("SELECT after FROM journal_change WHERE seq = ?").all(seq),
    ).toEqual([{ after: side }, { after: side }]);
    expect((await opened.call("vault.verify", {})).findings).toEqual([]);
  });
});
