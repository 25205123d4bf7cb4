import { expect, it } from "vitest";
import type { RawDb } from "#main/vault/db/handles.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { asStranger } from "#test/helpers/stranger.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const LONG = 12_000;
const EVERYTHING = { actor: null, place: null, from: null, until: null };

/** Entries that somebody with the key wrote beside the vault, while it is open. */
async function forged(
  write: (db: RawDb, last: number) => void,
): Promise<{ vault: TestVault; last: number }> {
  const vault = await openTestVault();
  await vault.call("people.create", aPerson({ familyName: "Kerbrat" }));
  const { seq } = await vault.call("people.create", aPerson({ familyName: "Le Goff" }));
  const { databaseKey } = vault.session.vault.unlocked;
  asStranger({ path: vault.path, key: Uint8Array.from(databaseKey) }, (db) => {
    db.pragma("foreign_keys = OFF");
    write(db, seq);
  });
  return { vault, last: seq };
}

const undoes = (db: RawDb, seq: number, of: number) =>
  db
    .prepare("UPDATE journal_entry SET command = 'journal.undo', undoes = ? WHERE seq = ?")
    .run(of, seq);

const FORGED: readonly [string, (db: RawDb, last: number) => void][] = [
  ["undoes itself", (db, last) => undoes(db, last, last)],
  [
    "is undone by the one that it undoes",
    (db, last) => {
      undoes(db, last, last - 1);
      undoes(db, last - 1, last);
    },
  ],
  ["undoes one that is not there", (db, last) => undoes(db, last, 999_999_999)],
  [
    "is at the end of twelve thousand undos of undos",
    (db, last) => {
      const columns =
        "wall, counter, actor, first_change, last_change, changes_hash, prev, hash, signature";
      db.exec(`WITH RECURSIVE n (seq) AS (SELECT ${last + 1} UNION ALL SELECT seq + 1 FROM n LIMIT ${LONG})
        INSERT INTO journal_entry (seq, command, undoes, ${columns})
        SELECT n.seq, 'journal.undo', n.seq - 1, ${columns} FROM n, journal_entry AS e WHERE e.seq = ${last}`);
    },
  ],
];

it.each(FORGED)(
  "the journal’s page shows an entry that %s, and goes no further",
  async (_what, write) => {
    const { vault, last } = await forged(write);
    const page = await vault.call("journal.page", { before: last + 2, filter: EVERYTHING });
    expect(page.lines.length).toBeGreaterThan(0);
    const listed = await vault.call("journal.list", { before: last + 2, limit: 3 });
    expect(listed.map(({ seq }) => seq)).toContain(last);
    const { entry } = await vault.call("journal.entry", { seq: last });
    expect(entry.seq).toBe(last);
    const undo = await vault.result("journal.undo", { seq: last });
    expect(undo.ok ? "undone" : undo.error.code).toMatch(/^(undone|journal\.)/u);
  },
);
