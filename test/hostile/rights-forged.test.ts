import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { toBlob } from "#main/vault/db/ids.ts";
import { rolesText } from "#shared/domain/access/role.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { ownTool } from "#test/helpers/forger.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { inviteInto, openAs, OTHER_PASSPHRASE, vaultOfTwo } from "#test/helpers/members.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { openSlot } from "#main/vault/keys/unlock.ts";
import { userPairs } from "#main/vault/keys/user-key.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, PASSPHRASE, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

/** Nobody runs it any more, and everybody could: it asks nothing. */
const HARMLESS = "drafts.save" as string as LiveCommand;

async function findings(vault: TestVault) {
  return (await vault.call("vault.verify", {})).findings;
}

const user = (vault: TestVault) => toBlob(vault.context.userId);

describe("verification names the first entry", () => {
  it("that a reader wrote with a tool of their own", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson());
    await giveRoles(vault, ["reader"]);
    const forged = await ownTool(vault).run({ name: "people.update" }, async ({ raw }) => {
      raw.exec("UPDATE person SET notes = 'faux'");
    });
    await ownTool(vault).run({ name: "vault.rename" }, async ({ raw }) => {
      raw.exec("UPDATE vault_info SET name = 'Faux'");
    });
    expect(await findings(vault)).toEqual([
      { place: "journal", at: String(forged.seq), problem: "not_allowed" },
    ]);
  });

  it("that calls a change to a record by the name of a harmless command", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson());
    await giveRoles(vault, ["treasurer"]);
    const forged = await ownTool(vault).run({ name: HARMLESS }, async ({ raw }) => {
      raw.exec("UPDATE person SET notes = 'faux'");
    });
    expect(await findings(vault)).toEqual([
      { place: "journal", at: String(forged.seq), problem: "not_allowed" },
    ]);
  });

  it("in which somebody gave themself a role", async () => {
    const vault = await openTestVault();
    await giveRoles(vault, ["reader"]);
    const forged = await ownTool(vault).run({ name: "vault.noteKeyChange" }, async ({ raw }) => {
      raw.exec(`UPDATE vault_user SET roles = '["secretary","bureau"]'`);
    });
    // Greffe goes by what was signed.
    const rename = await vault.result("vault.rename", { name: "Le nôtre" });
    expect(rename).toMatchObject({ ok: false, error: { code: "access.forbidden" } });
    expect(await findings(vault)).toEqual([
      { place: "journal", at: String(forged.seq), problem: "not_allowed" },
      { place: "directory", at: "Camille Essai", problem: "row_roles" },
    ]);
  });

  it("in which somebody put another out, or changed the key that others know them by", async () => {
    for (const [change, problem] of [
      ["removed_at = 1", "row_standing"],
      ["sign_public_key = x'00'", "row_keys"],
    ] as const) {
      const vault = await openTestVault();
      await inviteInto(vault, "Noor Aït", ["bureau"]);
      await giveRoles(vault, ["reader"]);
      const forged = await ownTool(vault).run({ name: HARMLESS }, async ({ raw }) => {
        raw.exec(`UPDATE vault_user SET ${change} WHERE name = 'Noor Aït'`);
      });
      expect(await findings(vault)).toEqual([
        { place: "journal", at: String(forged.seq), problem: "not_allowed" },
        { place: "directory", at: "Noor Aït", problem },
      ]);
    }
  });

  it("by which somebody without a role took a copy of a document out", async () => {
    for (const name of ["meetings.copyAttachment", HARMLESS] as const) {
      const vault = await openTestVault();
      await giveRoles(vault, []);
      const forged = await ownTool(vault).run({ name }, async ({ raw }) => {
        raw.exec(
          `INSERT INTO attachment_copy (id, made_at, attachment, file_name)
           VALUES (randomblob(16), 0, 1, 'scan.pdf')`,
        );
      });
      expect(await findings(vault)).toEqual([
        { place: "journal", at: String(forged.seq), problem: "not_allowed" },
      ]);
    }
  });

  it("that undoes what its actor could not have done, or nothing at all", async () => {
    const vault = await openTestVault();
    const { seq } = await vault.call("people.create", aPerson());
    await giveRoles(vault, ["reader"]);
    const first = await ownTool(vault).run(
      { name: "journal.undo", undoes: seq },
      async ({ raw }) => {
        raw.exec("DELETE FROM person");
      },
    );
    expect(await findings(vault)).toEqual([
      { place: "journal", at: String(first.seq), problem: "not_allowed" },
    ]);

    const other = await openTestVault();
    const bare = await ownTool(other).run({ name: "journal.undo", always: true }, async () => 0);
    expect(await findings(other)).toEqual([
      { place: "journal", at: String(bare.seq), problem: "not_allowed" },
    ]);
  });

  it("that is said to make the vault again", async () => {
    const vault = await openTestVault();
    const forged = await ownTool(vault).run({ name: "vault.create", always: true }, async () => 0);
    expect(await findings(vault)).toEqual([
      { place: "journal", at: String(forged.seq), problem: "not_allowed" },
    ]);
  });

  it("of somebody who had been removed before", async () => {
    const { path, sacha } = await vaultOfTwo();
    const leaving = await openAs(path, OTHER_PASSPHRASE);
    const pairs = { ...leaving.session.vault.unlocked.publicKeys };
    const { userKey } = await openSlot(
      leaving.session.vault.unlocked.header,
      { kind: "passphrase", passphrase: OTHER_PASSPHRASE },
      sacha,
    );
    const { sign } = userPairs(userKey);
    expect(sign.publicKey).toEqual(pairs.sign);
    await leaving.close();
    const vault = await openAs(path, PASSPHRASE);
    onTestFinished(() => vault.close());
    await vault.call("members.remove", { id: sacha, passphrase: PASSPHRASE });
    const forged = await ownTool(vault, signerOf(sacha, sign.privateKey)).run(
      { name: "vault.rename" },
      async ({ raw }) => {
        raw.exec("UPDATE vault_info SET name = 'Faux'");
      },
    );
    const [found] = await findings(vault);
    expect(found).toMatchObject({ place: "journal", at: String(forged.seq) });
    expect(["unknown_actor", "actor_removed"]).toContain(found?.problem);
  });
});

it("verification finds nothing wrong where each kept to what they might do at the time", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson());
  await vault.call("vault.rename", { name: "Autre nom" });
  await giveRoles(vault, ["treasurer"]);
  await vault.call("people.addMembership", {
    personId: person.id,
    status: "adherent",
    start: "2026-01-01",
    end: null,
  });
  await vault.call("drafts.save", { place: "ici", content: "un brouillon" });
  expect(await findings(vault)).toEqual([]);
  // What was right then stays right, whatever roles came after.
  await ownTool(vault).run({ name: "vault.noteKeyChange" }, async ({ raw }) => {
    raw.prepare("UPDATE vault_user SET name = 'Camille' WHERE id = ?").run(user(vault));
  });
  expect(await findings(vault)).toEqual([]);
  expect(rolesText(vault.context.roles)).toBe('["treasurer"]');
});

describe("the journal's page", () => {
  it("is read past an entry whose command no Greffe knows, which nothing undoes", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson());
    const unknown = "people.enchant" as LiveCommand;
    const forged = await ownTool(vault).run({ name: unknown }, async ({ raw }) => {
      raw.exec("UPDATE person SET notes = 'faux'");
    });
    const seq = forged.seq ?? 0;
    const [entry, before] = await vault.call("journal.list", { before: null, limit: 10 });
    expect(entry).toMatchObject({
      seq,
      command: "unknown",
      subject: { nouns: [], fields: [], values: {} },
    });
    expect(before).toMatchObject({ seq: seq - 1, command: "people.create" });
    expect(await vault.result("journal.undo", { seq })).toEqual({
      ok: false,
      error: { code: "journal.not_undoable", params: { seq } },
    });
    expect(await findings(vault)).toEqual([
      { place: "journal", at: String(seq), problem: "not_allowed" },
    ]);
  });
});
