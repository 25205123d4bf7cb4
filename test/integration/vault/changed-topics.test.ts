import { expect, it } from "vitest";
import { aMeeting } from "#test/helpers/attachments.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { TOPICS } from "#shared/ipc/topics.ts";

it("tells what a call changed, as its method declares it, once it left an entry", async () => {
  const vault = await openTestVault();
  vault.changes.length = 0;
  await vault.call("meetings.list", { before: null });
  expect(vault.changes).toEqual([]);
  const id = await aMeeting(vault);
  expect(vault.changes).toEqual([["meetings", "journal"]]);
  vault.changes.length = 0;
  const { seq } = await vault.call("meetings.update", { id, patch: {} });
  expect({ seq, changes: vault.changes }).toEqual({ seq: null, changes: [] });
});

it("tells that an undo may have changed everything, and that one refused changed nothing", async () => {
  const vault = await openTestVault();
  const { seq } = await vault.call("vault.rename", { name: "Autre nom" });
  vault.changes.length = 0;
  expect(await vault.result("journal.undo", { seq: 1 })).toMatchObject({ ok: false });
  expect(vault.changes).toEqual([]);
  await vault.call("journal.undo", { seq });
  expect(vault.changes).toEqual([TOPICS]);
});

it("undoes what a command did that had to leave an entry and changed no record", async () => {
  const vault = await openTestVault();
  const { entries } = await vault.call("vault.status", {});
  const writing = vault.context.write("vault.rename", () => Promise.resolve("nothing"));
  await expect(writing).rejects.toThrow("changed none");
  expect(await vault.context.writeIfChanged("vault.rename", () => Promise.resolve(1))).toEqual({
    value: 1,
    seq: null,
  });
  expect((await vault.call("vault.status", {})).entries).toBe(entries);
});
