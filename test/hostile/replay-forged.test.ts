import { describe, expect, it } from "vitest";
import { toBlob } from "#main/vault/db/ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import type { CommandOptions } from "#main/vault/journal/command.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { ownTool } from "#test/helpers/forger.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { inviteInto } from "#test/helpers/members.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

/** Entries that everybody may leave, chained and signed as they should be, by a tool that asks nothing. */
const NOTED = { name: "vault.noteKeyChange" } as const;

async function leave(vault: TestVault, options: CommandOptions, work: (raw: RawDb) => void) {
  return ownTool(vault).run(options, async ({ raw }) => work(raw));
}

/** Changes rows as a program does that captures nothing. */
function behind(vault: TestVault, table: string, sql: string): void {
  vault.session.vault.store.rawWrite.exec(`DROP TRIGGER temp.capture_update_${table}; ${sql}`);
}

async function places(vault: TestVault) {
  const { findings } = await vault.call("vault.verify", {});
  return findings.map(({ place, at }) => `${place} ${at}`);
}

const hex = (id: string) => Buffer.from(toBlob(id)).toString("hex").toUpperCase();

/** Says of a row of `vault_user`, under columns of one's own choice, what `values` says. */
function say(raw: RawDb, id: string, columns: readonly unknown[], values: readonly unknown[]) {
  raw
    .prepare("INSERT OR IGNORE INTO journal_shape (table_name, columns) VALUES ('vault_user', ?)")
    .run(JSON.stringify(columns));
  raw
    .prepare(
      `INSERT INTO journal_change (seq, shape, key, before, after)
       SELECT seq, (SELECT shape FROM journal_shape WHERE table_name = 'vault_user' AND columns = ?),
         ?, '[]', ? FROM temp.running_command`,
    )
    .run(JSON.stringify(columns), toBlob(id), JSON.stringify(values));
}

function columnsOfUsers(raw: RawDb): [string, string][] {
  const columns = "SELECT name, type FROM pragma_table_info('vault_user') ORDER BY cid";
  return raw.prepare<[], { name: string; type: string }>(columns).all().map(Object.values) as [
    string,
    string,
  ][];
}

describe("verification names a row that somebody without a role changed", () => {
  it("behind a row of another table that has its id", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    await giveRoles(vault, []);
    await leave(vault, { name: "vault.quickUnlockOn" }, (raw) => {
      raw
        .prepare("INSERT INTO quick_unlock (id, user, made_at) VALUES (?, ?, 0)")
        .run(toBlob(person.id), toBlob(vault.context.userId));
    });
    behind(vault, "person", "UPDATE person SET notes = 'faux'");
    expect(await places(vault)).toEqual([`rows person ${hex(person.id)}`]);
  });

  it("behind an entry that names few of its columns", async () => {
    const vault = await openTestVault();
    const { id } = await inviteInto(vault, "Noor Aït", ["bureau"]);
    await giveRoles(vault, []);
    const forged = await leave(vault, NOTED, (raw) => say(raw, id, [["id", "BLOB"]], [hex(id)]));
    behind(vault, "vault_user", "UPDATE vault_user SET removed_at = 1 WHERE name = 'Noor Aït'");
    expect(await places(vault)).toEqual([
      `journal ${forged.seq}`,
      "directory Noor Aït",
      `rows vault_user ${hex(id)}`,
    ]);
  });

  it("behind an entry that calls one column by the name of another", async () => {
    const vault = await openTestVault();
    await giveRoles(vault, []);
    const { userId } = vault.context;
    const roles = '["secretary","bureau"]';
    const forged = await leave(vault, NOTED, (raw) => {
      const columns = columnsOfUsers(raw);
      const exchanged = { roles: "name", name: "roles" } as Record<string, string>;
      const wrong = columns.map(([name, type]) => [exchanged[name] ?? name, type]);
      const written = columns.map(([name]) => (name === "roles" ? roles : false));
      say(raw, userId, wrong, written);
      const nothing = columns.map(() => false);
      say(raw, userId, columns, nothing);
    });
    behind(vault, "vault_user", `UPDATE vault_user SET roles = '${roles}'`);
    expect(await places(vault)).toEqual([
      `journal ${forged.seq}`,
      "directory Camille Essai",
      `rows vault_user ${hex(userId)}`,
    ]);
  });
});

it("an entry that is no undo and says it is one keeps nobody from undoing, and is named", async () => {
  const vault = await openTestVault();
  const { seq } = await vault.call("people.create", aPerson());
  const forged = await leave(vault, { ...NOTED, undoes: seq, always: true }, () => undefined);
  expect(await places(vault)).toEqual([`journal ${forged.seq}`]);
  expect(await vault.result("journal.undo", { seq })).toMatchObject({ ok: true });
});

it("verification names what a search of an address or a number reads, once somebody emptied it", async () => {
  for (const table of ["person_email", "person_phone"]) {
    const vault = await openTestVault();
    await vault.call(
      "people.create",
      aPerson({ emails: ["zoe@exemple.fr"], phones: ["06 00 00 00 01"] }),
    );
    expect(await places(vault)).toEqual([]);
    vault.session.vault.store.rawWrite.exec(`DELETE FROM ${table}`);
    expect(await places(vault)).toEqual([`rows ${table}`]);
  }
});

it("verification names a trigger that somebody left, to write in the entries of others", async () => {
  const vault = await openTestVault();
  expect(await places(vault)).toEqual([]);
  vault.session.vault.store.rawWrite.exec(
    `CREATE TRIGGER main.escalate AFTER INSERT ON person BEGIN
       UPDATE vault_user SET roles = '["secretary","bureau"]'; END`,
  );
  expect((await vault.call("vault.verify", {})).findings).toEqual([
    { place: "page", at: "", problem: "structure", detail: "trigger escalate" },
  ]);
});
