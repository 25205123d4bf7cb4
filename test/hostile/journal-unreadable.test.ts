import { describe, expect, it } from "vitest";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { Finding } from "#shared/ipc/vault.contract.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { ownTool, vaultWithReader } from "#test/helpers/forger.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import { openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { asStranger, leftAlone } from "#test/helpers/stranger.ts";
import {
  openTestVault,
  PASSPHRASE,
  reopenTestVault,
  type TestVault,
} from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const ALL = { actor: null, place: null, from: null, until: null };

/** Whether the journal can be read, and what verification names first. */
async function read(vault: TestVault): Promise<[string, string, Finding | undefined]> {
  const page = await codeOf(vault.call("journal.page", { before: null, filter: ALL }));
  const entry = await codeOf(vault.call("journal.entry", { seq: 2 }));
  const { findings } = await vault.call("vault.verify", {});
  return [page, entry, findings[0]];
}

/** What no capture writes: no JSON, no list, another length, values of no kind, too deep for the engine. */
const SIDES = [
  "'['",
  "''",
  "'{}'",
  "'[]'",
  "'null'",
  "'[1,2,3]'",
  "json_array(json_array(), json_object())",
  "'[' || char(0) || ']'",
  "replace(hex(zeroblob(20000)), '0', '[')",
];

/** The first entry again, under another number. */
const beyond = (seq: string) =>
  `INSERT INTO journal_entry SELECT ${seq}, wall, counter, actor, command, undoes, first_change,
     last_change, changes_hash, prev, hash, signature, format, device, device_count, author_prev,
     directory, salt, statement, sealed FROM journal_entry WHERE seq = 1`;

describe("a journal in which somebody with the key wrote what nobody can read", () => {
  it("is told as far as it can be, and verification names the entry", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    await vault.call("people.update", { id: person.id, patch: { notes: "Écrit" } });
    const raw = vault.session.vault.store.rawWrite;
    raw.exec(`CREATE TEMP TABLE shapes AS SELECT * FROM journal_shape;
      CREATE TEMP TABLE changes AS SELECT * FROM journal_change WHERE seq = 2`);
    const tried = [
      ...SIDES.flatMap((side) => [`after = ${side}`, `before = ${side}`]).map(
        (set) => `UPDATE journal_change SET ${set} WHERE seq = 2`,
      ),
      ...["x", "[]", '["row"]', '[["a;b","TEXT"]]', '[["row","LIST"]]', '[["a","TEXT"]]'].map(
        (columns) =>
          `UPDATE journal_shape SET columns = '${columns}' WHERE shape =
             (SELECT shape FROM journal_change WHERE seq = 2)`,
      ),
    ];
    const met = [];
    for (const sql of tried) {
      raw.exec(sql);
      met.push([sql, ...(await read(vault))]);
      expect(await codeOf(vault.call("journal.undo", { seq: 2 }))).toBe("journal.depends");
      raw.exec(`UPDATE journal_shape SET columns = s.columns FROM shapes s WHERE s.shape = journal_shape.shape;
        UPDATE journal_change SET before = c.before, after = c.after FROM changes c WHERE c.ord = journal_change.ord`);
    }
    const named = { place: "journal", at: "2", problem: "changes_altered" };
    expect(met).toEqual(tried.map((sql) => [sql, "none", "none", named]));
    expect(await read(vault)).toEqual(["none", "none", undefined]);
  });

  it("stops nothing: neither a shape of no change, nor an entry beyond any number, which is named", async () => {
    const left = await leftAlone((vault) => vault.call("people.create", aPerson()));
    const shape = "INSERT INTO journal_shape (table_name, columns) VALUES ('person', 'x')";
    const met = [];
    for (const sql of [shape, beyond("9007199254740993"), beyond("9223372036854775807")]) {
      const copy = { ...left, path: copyOf(left.path) };
      asStranger(copy, (db) => db.exec(sql));
      const vault = await reopenTestVault(copy.path);
      const [, , named] = await read(vault);
      met.push([named?.place, await codeOf(vault.call("people.create", aPerson()))]);
      await vault.close();
    }
    expect(met).toEqual([
      [undefined, "none"],
      ["journal", "none"],
      ["journal", "none"],
    ]);
  });
});

it.each(["vault_user", "recovery_set", "body_picture"])(
  "an entry that a reader signed, whose change to %s nobody can read, is named and gives nothing",
  async (table) => {
    const { path } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const tool = ownTool(reader);
    const name: LiveCommand = "bodies.exportPicture";
    const { seq } = await tool.run({ name }, async ({ raw }) => {
      raw.exec(`INSERT OR IGNORE INTO journal_shape (table_name, columns) VALUES ('${table}', '[["row","INTEGER"]]');
        INSERT INTO journal_change (seq, shape, key, before, after)
        SELECT (SELECT seq FROM temp.running_command), max(shape), randomblob(16), NULL, '['
        FROM journal_shape WHERE table_name = '${table}'`);
    });
    await reader.close();
    const camille = await openAs(path, PASSPHRASE);
    const [page, , named] = await read(camille);
    await camille.close();
    const at = expect.stringMatching(new RegExp(`^${table} `)) as string;
    expect([page, named]).toEqual([
      "none",
      table === "body_picture"
        ? { place: "rows", at, problem: "differs_from_journal" }
        : { place: "journal", at: String(seq), problem: "not_allowed" },
    ]);
  },
);

it("a picture that a reader says went out on no day, of no bodies, is damage and is told as a text", async () => {
  const { path } = await vaultWithReader();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const { seq } = await ownTool(reader).run({ name: "bodies.exportPicture" }, async ({ raw }) => {
    raw.exec(`INSERT INTO body_picture (id, made_at, as_of, bodies, names, file_name)
      VALUES (x'0192f0c1d2e37a4b8c5d6e7f8091a2b3', 1, 'demain', -5, 'with', 'x')`);
  });
  await reader.close();
  const camille = await openAs(path, PASSPHRASE);
  const { records } = await camille.call("journal.entry", { seq: seq ?? 0 });
  const { findings } = await camille.call("vault.verify", {});
  await camille.close();
  expect(records[0]?.fields[0]?.after).toEqual({ kind: "text", text: "demain" });
  expect(findings).toMatchObject([{ place: "rows", problem: "malformed" }]);
});
