import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { checkMayRun } from "#main/vault/journal/authorize.ts";
import { insertDraft } from "#main/vault/features/drafts/drafts.repository.ts";
import { loadDraft, saveDraft, clearDraft } from "#main/vault/features/drafts/drafts.service.ts";

const place = "people.new";
const SOMEBODY = "0197a1b2-0000-7000-8000-000000000001";

/** The same vault as somebody else of it has it open. */
const as = (vault: TestVault, userId: string) => ({ ...vault.context, userId });

describe("a draft", () => {
  it("is nobody else’s: each has their own at the same place", async () => {
    const vault = await openTestVault();
    const other = as(vault, SOMEBODY);
    await vault.call("drafts.save", { place, content: "à Camille" });
    expect(await loadDraft(other, place)).toBeNull();
    await saveDraft(other, place, "à quelqu’un d’autre");
    expect(await vault.call("drafts.load", { place })).toEqual({ content: "à Camille" });
    await vault.call("drafts.clear", { place });
    expect(await loadDraft(other, place)).toBe("à quelqu’un d’autre");
    // Written out, the other's place is only a place of one's own.
    expect(await vault.call("drafts.load", { place: `${SOMEBODY} ${place}` })).toEqual({
      content: null,
    });
  });

  it("from before there were several people is the founder’s", async () => {
    const vault = await openTestVault();
    await vault.session.vault.commands.run({ name: "drafts.save" }, ({ db }) =>
      insertDraft(db, place, "ancien"),
    );
    expect(await loadDraft(as(vault, SOMEBODY), place)).toBeNull();
    await clearDraft(as(vault, SOMEBODY), place);
    expect(await vault.call("drafts.load", { place })).toEqual({ content: "ancien" });
    await vault.call("drafts.save", { place, content: "nouveau" });
    expect(await vault.call("drafts.load", { place })).toEqual({ content: "nouveau" });
    await vault.call("drafts.clear", { place });
    expect(await vault.call("drafts.load", { place })).toEqual({ content: null });
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });
});

describe("an undo", () => {
  it("is for whoever may do what it undoes, through undos of undos", async () => {
    const vault = await openTestVault();
    const { person, seq } = await vault.call("people.create", aPerson());
    await giveRoles(vault, ["treasurer"]);
    expect(await vault.result("journal.undo", { seq })).toEqual({
      ok: false,
      error: { code: "access.forbidden", params: { capability: "people.write" } },
    });
    const start = { start: "2026-01-01", end: null };
    const given = await vault.call("people.addMembership", {
      personId: person.id,
      status: "adherent",
      ...start,
    });
    const undone = await vault.call("journal.undo", { seq: given.seq });
    const redone = await vault.call("journal.undo", { seq: undone.seq });
    expect((await vault.call("people.get", { id: person.id })).memberships).toHaveLength(1);

    await giveRoles(vault, ["reader"]);
    for (const one of [given.seq, undone.seq, redone.seq]) {
      expect(await vault.result("journal.undo", { seq: one })).toMatchObject({
        error: { code: "access.forbidden", params: { capability: "people.memberships" } },
      });
    }
  });

  it("of a draft is for nobody but who wrote it", async () => {
    const vault = await openTestVault();
    await vault.call("drafts.save", { place, content: "à moi" });
    const entry = vault.context.rawRead
      .prepare<[], { seq: number }>("SELECT max(seq) AS seq FROM journal_entry")
      .get();
    const seq = entry?.seq ?? 0;
    const undo = { name: "journal.undo", undoes: seq } as const;
    const roles = vault.context.roles;
    const { rawRead, userId } = vault.context;
    expect(() => checkMayRun(rawRead, { userId, roles }, undo)).not.toThrow();
    expect(() => checkMayRun(rawRead, { userId: SOMEBODY, roles }, undo)).toThrow(
      "journal.not_undoable",
    );
  });
});
