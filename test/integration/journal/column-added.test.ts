import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { verifyRows } from "#main/vault/journal/verify-rows.ts";

const job = {
  signal: new AbortController().signal,
  report: () => undefined,
  breathe: () => Promise.resolve(),
};

it("holds no column that a migration added against the rows from before it", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson());
  await vault.call("people.update", { id: person.id, patch: { town: "Brest" } });
  const db = vault.session.vault.store.rawWrite;
  db.exec(`ALTER TABLE person ADD COLUMN one_text TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN one_number INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE person ADD COLUMN one_blob BLOB NOT NULL DEFAULT x'00ff';
    ALTER TABLE person ADD COLUMN one_empty TEXT`);
  expect(await verifyRows(db, job)).toEqual([]);

  db.exec("DROP TRIGGER temp.capture_update_person; UPDATE person SET one_text = 'altered'");
  expect(await verifyRows(db, job)).toMatchObject([{ problem: "differs_from_journal" }]);
});
