import { expect, it, onTestFinished } from "vitest";
import { failureText } from "#main/cli/failure-text.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { inviteInto, joinVault, openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";

it("two people do each their own evening’s work in one vault", async () => {
  const vault = await openTestVault();
  const { person, seq } = await vault.call("people.create", aPerson({ familyName: "Eon" }));
  await vault.call("drafts.save", { place: "people.new", content: "de Camille" });
  const { id, code } = await inviteInto(vault, "Noor Aït", ["treasurer"]);
  await vault.close();

  const noor = await joinVault(vault.path, code);
  onTestFinished(() => noor.close());
  expect(await noor.call("drafts.load", { place: "people.new" })).toEqual({ content: null });
  await noor.call("drafts.save", { place: "people.new", content: "de Noor" });
  const dues = await noor.call("people.addMembership", {
    personId: person.id,
    status: "adherent",
    start: "2026-11-01",
    end: null,
  });
  const refused = await noor.result("people.update", { id: person.id, patch: { notes: "non" } });
  if (refused.ok) throw new Error("a treasurer changed a record");
  expect(refused.error).toEqual({
    code: "access.forbidden",
    params: { capability: "people.write" },
  });
  expect(failureText(refused.error)).toContain("ajouter, modifier et supprimer des fiches");
  expect(await noor.result("journal.undo", { seq })).toMatchObject({ ok: false });
  expect(await noor.result("members.changeRoles", { id, roles: ["bureau"] })).toMatchObject({
    error: { code: "access.forbidden", params: { capability: "members.manage" } },
  });
  expect(await noor.call("vault.verify", {})).toMatchObject({ findings: [] });
  await noor.close();

  const camille = await openAs(vault.path, PASSPHRASE);
  onTestFinished(() => camille.close());
  expect(await camille.call("drafts.load", { place: "people.new" })).toEqual({
    content: "de Camille",
  });
  const { entry } = await camille.call("journal.entry", { seq: dues.seq });
  expect(entry).toMatchObject({ actor: "Noor Aït", command: "people.addMembership" });
  // What somebody did, whoever may do it takes back.
  await camille.call("journal.undo", { seq: dues.seq });
  await camille.call("members.changeRoles", { id, roles: ["reader"] });
  await camille.close();

  const again = await openAs(vault.path, OTHER_PASSPHRASE);
  onTestFinished(() => again.close());
  expect(await again.call("vault.status", {})).toMatchObject({ roles: ["reader"], people: null });
  expect(await again.result("people.get", { id: person.id })).toMatchObject({
    error: { code: "access.forbidden" },
  });
  expect(await again.call("drafts.load", { place: "people.new" })).toEqual({ content: "de Noor" });
  expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
});
