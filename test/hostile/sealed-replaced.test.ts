import { expect, it } from "vitest";
import { asStranger, leftAlone } from "#test/helpers/stranger.ts";
import { reopenTestVault } from "#test/helpers/test-vault.ts";

const REPLACE = `INSERT OR REPLACE INTO ledger_entry
  SELECT row, id, year, book, date, 'Faux', document, number, validated_at, reverses, expense
  FROM ledger_entry WHERE number = 1`;
const LINE = `INSERT OR REPLACE INTO posting
  SELECT row, id, entry, account, debit * 2, credit * 2, label, person, body FROM posting`;

it("replaces no validated entry by SQL, which triggers stop here and verification names elsewhere", async () => {
  const left = await leftAlone(async (vault) => {
    const { id } = await vault.call("books.openYear", { start: "2025-01-01", end: "2025-12-31" });
    const line = { label: "", person: null, body: null };
    await vault.call("books.write", {
      book: "bank",
      date: "2025-03-01",
      label: "Salle",
      document: "",
      postings: [
        { ...line, account: "6132", debit: 100, credit: 0 },
        { ...line, account: "512", debit: 0, credit: 100 },
      ],
    });
    await vault.call("books.validate", { year: id, until: "2025-12-31" });
    const raw = vault.session.vault.store.rawWrite;
    for (const sql of [REPLACE, LINE]) expect(() => raw.exec(sql)).toThrow("sealed");
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });
  asStranger(left, (db) => {
    db.pragma("recursive_triggers = OFF");
    db.pragma("foreign_keys = OFF");
    db.exec(REPLACE);
  });
  const again = await reopenTestVault(left.path);
  const { findings } = await again.call("vault.verify", {});
  expect(findings).toMatchObject([{ place: "rows", problem: "differs_from_journal" }]);
  expect(findings[0]?.at).toMatch(/^ledger_entry /);
});
