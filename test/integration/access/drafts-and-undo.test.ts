import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { loadDraft, saveDraft } from "#main/vault/features/drafts/drafts.service.ts";

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
});

describe("an undo", () => {
  it("is for whoever may do what it undoes", async () => {
    const vault = await openTestVault();
    const { seq } = await vault.call("people.create", aPerson());
    await giveRoles(vault, ["treasurer"]);
    expect(await vault.result("journal.undo", { seq })).toEqual({
      ok: false,
      error: { code: "access.forbidden", params: { capability: "people.write" } },
    });
  });

  it("asks for the same through undos of undos", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
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
});
