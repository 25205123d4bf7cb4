import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aPlan as planOf } from "#test/fixtures/people/roster-file.ts";
import { plansOf } from "#test/helpers/query-plans.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const FILE = [
  "Prénom;Nom;E-mail;Tél.;Rôle",
  "Anne;Le Bris;anne@example.org;06 xx;présidente",
  "Paul;Petit;paul@example.org;;",
  "Zoé;Martin;zoe@;;",
  "Zoé;Martin;zoe@example.net;;",
].join("\n");
const plan = planOf(["givenName", "familyName", "email", "phone", "status"]);

async function importInto(vault: TestVault) {
  const path = join(tempFolder(), "personnes.csv");
  writeFileSync(path, FILE);
  return vault.call("imports.run", { file: vault.grant(path), plan });
}

async function toCheckIn(vault: TestVault, filter: { town?: string; query?: string } = {}) {
  const asked = { filter: { ...filter, toCheck: true as const }, sort: "name" as const };
  const { rows } = await vault.call("people.list", { ...asked, after: null });
  const { count } = await vault.call("people.outline", asked);
  expect(count).toBe(rows.length);
  return rows.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
}

const counted = async (vault: TestVault) => (await vault.call("people.toCheck", {})).count;

it("lists whom an import was not sure of until somebody has looked, and undoes it with the import", async () => {
  const vault = await openTestVault();
  await vault.call("people.create", aPerson({ givenName: "Ève", familyName: "Kerjean" }));
  expect([await toCheckIn(vault), await counted(vault)]).toEqual([[], 0]);
  const { report, seq } = await importInto(vault);
  const anne = report.doubtfulRows[0]?.personId ?? "";
  const zoe = report.doubtfulRows.find(({ line }) => line === 4)?.personId ?? "";
  expect(await toCheckIn(vault)).toEqual(["Anne Le Bris", "Zoé Martin", "Zoé Martin"]);
  expect(await toCheckIn(vault, { query: "bris" })).toEqual(["Anne Le Bris"]);
  expect(await toCheckIn(vault, { query: "kerjean" })).toEqual([]);
  expect(await counted(vault)).toBe(3);

  const phone = { of: "phones", column: "Tél.", value: "06 xx", reason: "bad_phone" };
  const status = { of: "statuses", column: "Rôle", value: "présidente", reason: "bad_status" };
  const { toCheck } = await vault.call("people.get", { id: anne });
  expect(toCheck).toHaveLength(2);
  expect(toCheck).toEqual(expect.arrayContaining([phone, status]));

  const update = { id: anne, patch: { phones: ["06 12 34 56 78"] } };
  const written = await vault.call("people.update", update);
  expect(written.person.toCheck).toEqual([status]);
  const { person, seq: checkedSeq } = await vault.call("people.markChecked", { id: anne });
  expect(person).toMatchObject({ toCheck: [], phones: ["06 12 34 56 78"] });
  expect(await toCheckIn(vault)).toEqual(["Zoé Martin", "Zoé Martin"]);
  await vault.call("people.markChecked", { id: zoe });

  // The same file once more: its words are in the notes already, and somebody has looked.
  await importInto(vault);
  expect((await vault.call("people.get", { id: anne })).toCheck).toEqual([]);

  await vault.call("journal.undo", { seq: checkedSeq });
  expect((await vault.call("people.get", { id: anne })).toCheck).toEqual([status]);
  await expect(vault.call("journal.undo", { seq: seq ?? 0 })).rejects.toMatchObject({
    code: "journal.depends",
  });
  const dependents = await vault.call("journal.dependents", { seq: seq ?? 0 });
  expect(dependents.map(({ command }) => command)).toEqual(["people.markChecked", "people.update"]);
  for (const later of dependents) await vault.call("journal.undo", { seq: later.seq });
  expect(await vault.call("journal.dependents", { seq: seq ?? 0 })).toEqual([]);
  await vault.call("journal.undo", { seq: seq ?? 0 });
  expect(await toCheckIn(vault, { query: "bris" })).toEqual([]);
});

it("is undone with its import, and found by an index of its own", async () => {
  const vault = await openTestVault();
  const { seq } = await importInto(vault);
  const plans = await plansOf(vault, async () => {
    await vault.call("people.toCheck", {});
    await toCheckIn(vault);
  });
  expect(plans.filter((step) => step.includes("person_to_check"))).not.toEqual([]);
  await vault.call("journal.undo", { seq: seq ?? 0 });
  expect(await counted(vault)).toBe(0);
});
