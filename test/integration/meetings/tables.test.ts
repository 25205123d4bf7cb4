import { afterEach, beforeEach, expect, it } from "vitest";
import { aTable, withMinutes } from "#test/fixtures/meetings/minutes.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault();
});
afterEach(() => vault.close());

const before = aTable(
  [
    ["Poste", "Prévu"],
    ["Chauffage", "450"],
  ],
  1,
);
const after = aTable(
  [
    ["Poste", "Prévu"],
    ["Chauffage", "480"],
  ],
  1,
);

it("a table is stored, found by a word of a cell, told by the journal, undone and published", async () => {
  await vault.call("people.create", aPerson({ givenName: "Awa", familyName: "Petit" }));
  const { meetingId, itemId } = await withMinutes(vault, "Dit.");
  const stored = async () =>
    (await vault.call("meetings.get", { id: meetingId })).items[0]?.minutes;
  await vault.call("meetings.saveMinutes", { itemId, version: 1, blocks: [before] });
  const saved = await vault.call("meetings.saveMinutes", { itemId, version: 2, blocks: [after] });
  expect(await stored()).toEqual([after]);

  expect(
    (await vault.call("search.all", { query: "chauffage" })).map(({ title }) => title),
  ).toEqual(["Budget"]);
  const entry = await vault.call("journal.entry", { seq: saved.seq ?? 0 });
  expect(entry.records.flatMap(({ fields }) => fields)).toEqual([
    {
      field: "minute_block.words",
      before: { kind: "text", text: "Poste\tPrévu\nChauffage\t450" },
      after: { kind: "text", text: "Poste\tPrévu\nChauffage\t480" },
    },
  ]);

  await vault.call("journal.undo", { seq: saved.seq ?? 0 });
  expect(await stored()).toEqual([before]);

  const people = aTable([
    ["Awa", "Petit"],
    ["Chauffage", "450"],
  ]);
  const { items } = await vault.call("meetings.get", { id: meetingId });
  const version = items[0]?.version ?? 0;
  await vault.call("meetings.saveMinutes", { itemId, version, blocks: [people] });
  const preview = await vault.call("publication.preview", {
    meetingId,
    nameStyle: "role",
    language: "fr",
  });
  const { html } = preview;
  expect(/<tbody>[\s\S]*<\/tbody>/.exec(html)?.[0]).toBe(
    "<tbody>\n<tr><td>Une personne</td><td></td></tr>\n<tr><td>Chauffage</td><td>450</td></tr>\n</tbody>",
  );
  expect(preview.leaks).toEqual([]);
});
