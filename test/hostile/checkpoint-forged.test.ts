import { expect, it, onTestFinished } from "vitest";
import { toBlob } from "#main/vault/db/ids.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { ownTool, seenByCamille } from "#test/helpers/forger.ts";
import { openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { PASSPHRASE, type TestVault } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf } from "#test/helpers/vault-folder.ts";

const checkpoint = (vault: TestVault, passphrase: string) =>
  vault.call("directory.checkpoint", { passphrase });

/** Gives somebody every role in the rows of a vault from before; the number of the entry that says so. */
async function makeBureau(vault: TestVault, id: string): Promise<number | null> {
  const { seq } = await ownTool(vault).run({ name: "members.changeRoles" }, async ({ raw }) => {
    raw.prepare(`UPDATE vault_user SET roles = '["bureau"]' WHERE id = ?`).run(toBlob(id));
  });
  return seq;
}

it("a reader who gives themself roles in a vault from before signs nothing of it", async () => {
  const path = earlierVault();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  onTestFinished(() => reader.close());
  await makeBureau(reader, reader.context.userId);
  // What is held against nothing yet shows what the rows say.
  expect(reader.context.roles).toEqual(["bureau"]);
  expect(await codeOf(checkpoint(reader, OTHER_PASSPHRASE))).toBe("access.forbidden");
  expect(headerOf(path).root).toBeNull();
});

it("neither a second signing, nor one by a right that nobody gave, takes a vault from its people", async () => {
  const path = earlierVault();
  const camille = await openAs(path, PASSPHRASE);
  const { members } = await camille.call("members.list", {});
  const sacha = members.find(({ name }) => name === "Sacha")?.id ?? "";
  const seq = await makeBureau(camille, sacha);
  await camille.close();
  const signing = await openAs(path, OTHER_PASSPHRASE);
  await checkpoint(signing, OTHER_PASSPHRASE);
  await signing.close();
  const honest = await seenByCamille(path);
  expect([honest.named, honest.write]).toEqual([[], "none"]);
  await honest.camille.close();

  const second = await openAs(path, OTHER_PASSPHRASE);
  const { userId, publicKeys, keyMark } = second.session.vault.unlocked;
  const keys = { sign: sodium.to_hex(publicKeys.sign), box: sodium.to_hex(publicKeys.box) };
  await ownTool(second).run({ name: "directory.checkpoint", always: true }, async ({ state }) => {
    state({
      kind: "checkpoint",
      before: "00".repeat(32),
      people: [{ person: userId, ...keys, roles: ["bureau"], standing: "active" }],
      set: null,
      key: { generation: 1, mark: keyMark },
    });
  });
  await second.close();
  const beside = await seenByCamille(path);
  // It counts for nothing: everybody who was there still is.
  expect([beside.named, beside.write]).toEqual([["journal statement_refused"], "none"]);
  await beside.camille.close();

  // As if Sacha had written that entry in Camille's name.
  const tool = await openAs(path, OTHER_PASSPHRASE);
  const forged = "UPDATE journal_entry SET signature = zeroblob(64) WHERE seq = ?";
  tool.session.vault.store.rawWrite.prepare(forged).run(seq);
  await tool.close();
  const { camille: again, named, write } = await seenByCamille(path);
  expect(named).toEqual([
    "journal bad_signature",
    "journal statement_refused",
    "directory unfounded",
  ]);
  expect(write).toBe("vault.unsigned");
  const confirm = again.call("directory.confirm", { passphrase: PASSPHRASE });
  expect(await codeOf(confirm)).toBe("vault.unsigned");
  expect(await again.call("directory.standing", {})).toMatchObject({
    standing: "unconfirmed",
    canRestore: false,
  });
});
