import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { saveMeeting, verify } from "#test/helpers/store-journal.ts";
import { asStranger } from "#test/helpers/stranger.ts";
import { openTestStore } from "#test/helpers/test-store.ts";
import { openTestVault, reopenTestVault } from "#test/helpers/test-vault.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";

describe("a journal altered by somebody with the keys and another program", () => {
  const tamperings = [
    [
      "an altered change",
      "UPDATE journal_change SET after = replace(after, 'un', 'x') WHERE ord = 1",
      "changes_altered",
      "1",
    ],
    [
      "a change said to be of another entry",
      "UPDATE journal_change SET seq = 3 WHERE ord = 1",
      "changes_altered",
      "1",
    ],
    ["a deleted entry", "DELETE FROM journal_entry WHERE seq = 2", "missing", "2"],
    [
      "an altered command",
      "UPDATE journal_entry SET command = 'people.create' WHERE seq = 2",
      "altered",
      "2",
    ],
    ["a cut tail", "DELETE FROM journal_entry WHERE seq = 3", "changes_without_entry", "3"],
    [
      "a forged signature",
      "UPDATE journal_entry SET signature = zeroblob(64) WHERE seq = 3",
      "bad_signature",
      "3",
    ],
    [
      "two entries exchanged",
      "UPDATE journal_entry SET command = 'x', prev = (SELECT prev FROM journal_entry WHERE seq = 3) WHERE seq = 2",
      "out_of_chain",
      "2",
    ],
  ] as const;

  it.each(tamperings)("is named by verification at %s", async (_name, sql, problem, at) => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    await saveMeeting(store, "b", "deux");
    await saveMeeting(store, "a", "trois");
    expect(await verify(store)).toEqual([]);
    store.vault.store.rawWrite.exec(sql);
    expect((await verify(store))[0]).toEqual({ place: "journal", at, problem });
  });

  it("is held against the rows: verification names one changed behind the journal's back", async () => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    const raw = store.vault.store.rawWrite;
    raw.exec("DROP TRIGGER temp.capture_update_meeting; UPDATE meeting SET title = 'faux'");
    const [finding] = await verify(store);
    expect(finding).toMatchObject({ place: "rows", problem: "differs_from_journal" });
    expect(finding?.at).toMatch(/^meeting [0-9A-F]{32}$/);
  });

  it("is held against what commands found: an undo washes nothing of a row that was written beside", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    const key = Uint8Array.from(vault.session.vault.unlocked.databaseKey);
    await vault.close();
    asStranger({ path: vault.path, key }, (db) => db.exec("UPDATE person SET notes = 'planté'"));
    const again = await reopenTestVault(vault.path);
    const patch = { notes: "écrit par-dessus" };
    const { seq } = await again.call("people.update", { id: person.id, patch });
    await again.call("journal.undo", { seq: seq ?? 0 });
    const { findings } = await again.call("vault.verify", {});
    const at = expect.stringMatching(/^person [0-9A-F]{32}$/) as string;
    expect(findings).toEqual([{ place: "rows", at, problem: "differs_from_journal" }]);
  });
});

describe("a journal whose tail was cut", () => {
  it("with its rows left is named: they differ from what it says", async () => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    await saveMeeting(store, "b", "deux");
    const raw = store.vault.store.rawWrite;
    raw.exec("DELETE FROM journal_change WHERE seq = 2; DELETE FROM journal_entry WHERE seq = 2");
    const [finding] = await verify(store);
    expect(finding).toMatchObject({ place: "rows", problem: "differs_from_journal" });
  });

  it("with its rows too, as an older copy has it, is said by the witness with what is missing", async () => {
    const witnesses = new WitnessMemory();
    const vault = await openTestVault({ witnesses });
    await vault.call("people.create", aPerson());
    await vault.close();
    const old = join(tempFolder(), "store.db");
    cpSync(join(vault.path, "store.db"), old);
    const later = await reopenTestVault(vault.path, { witnesses });
    await later.call("people.create", aPerson());
    await later.call("vault.rename", { name: "Autre" });
    await later.close();
    cpSync(old, join(vault.path, "store.db"));
    const cut = await reopenTestVault(vault.path, { witnesses });
    expect((await cut.call("vault.verify", {})).findings).toEqual([]);
    expect((await cut.call("witness.standing", {})).verdict).toMatchObject({
      kind: "older",
      part: "journal",
      missing: 2,
    });
  });
});
