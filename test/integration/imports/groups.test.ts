import { expect, it } from "vitest";
import type { ImportPlan } from "#shared/domain/imports/import.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveFile } from "#test/fixtures/people/roster-file.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");

const FILE = [
  "Nom;Prénom;E-mail;Cercle;Commissions",
  'Le Bris;Anne;anne@example.org;"presse, Eau, énergie";Commission finances',
  "Haddad;Samir;samir@example.org;PRESSE / Terrain;",
  `Moreau;Lucie;lucie@example.org;"terrain ; ${"x".repeat(130)}";commission Finances`,
  "Kerjean;Yann;yann@example.org;aucun;-",
].join("\n");

it("makes members of the people of a file, and the bodies that it names, undone with it", async () => {
  const vault = await openTestVault({ now });
  const press = await openBody(vault, "Presse", []);
  const water = await openBody(vault, "Eau, énergie", ["member"]);
  const { person: anne } = await vault.call(
    "people.create",
    aPerson({ givenName: "Anne", familyName: "Le Bris", emails: ["anne@example.org"] }),
  );
  await giveRole(vault, anne.id, water.role("member"));
  const file = giveFile(vault, Buffer.from(FILE));
  const { format, columns } = await vault.call("imports.inspect", { file });
  const plan: ImportPlan = { format, columns: columns.map(({ guess }) => guess) };
  expect(plan.columns).toEqual(["familyName", "givenName", "email", "group", "group"]);

  const { groups: asked } = await vault.call("imports.sample", { file, plan });
  expect(asked).toEqual([
    {
      word: "Commission finances",
      becomes: { is: "new", name: "Commission finances" },
      count: 2,
      called: "",
    },
    { word: "Terrain", becomes: { is: "new", name: "Terrain" }, count: 2, called: "" },
    { word: "presse", becomes: { is: "body", body: press.id }, count: 2, called: "Presse" },
    {
      word: "Eau, énergie",
      becomes: { is: "body", body: water.id },
      count: 1,
      called: "Eau, énergie",
    },
  ]);

  const preview = await vault.call("imports.preview", { file, plan });
  expect(preview).toMatchObject({ created: 3, updated: 1, refused: 0, toCheck: 1 });
  // Anne is in « Eau, énergie » already.
  expect(preview.groups).toEqual([
    { name: "Presse", isNew: false, people: 2, without: 0 },
    { name: "Commission finances", isNew: true, people: 2, without: 0 },
    { name: "Terrain", isNew: true, people: 2, without: 0 },
  ]);
  expect(preview.matchedRows[0]?.changes).toEqual([
    { field: "group", before: "", after: "Presse, Commission finances" },
  ]);
  const names = async (asOf = "2026-11-20") =>
    (await vault.call("bodies.organisation", { asOf })).bodies.map(
      ({ name, kind, people }) => `${name} (${kind}) ${people}`,
    );
  const before = ["Presse (circle) 0", "Eau, énergie (circle) 1"];
  expect(await names()).toEqual(before);

  const { report, seq } = await vault.call("imports.run", { file, plan });
  expect(report.groups).toEqual(preview.groups);
  expect(await names()).toEqual([
    "Presse (circle) 2",
    "Eau, énergie (circle) 1",
    "Commission finances (commission) 2",
    "Terrain (circle) 2",
  ]);
  expect(await names("2026-11-19")).toEqual(before);
  expect(report.doubtfulRows).toMatchObject([{ line: 4, reason: "value_too_long" }]);
  const again = await vault.call("imports.preview", { file, plan });
  expect(again.groups).toEqual([]);
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);

  await vault.call("journal.undo", { seq: seq ?? 0 });
  expect(await names()).toEqual(before);
  const { count } = await vault.call("people.outline", { filter: {}, sort: "name" });
  expect(count).toBe(1);
});

it("follows what somebody said of a name, and from when on", async () => {
  const vault = await openTestVault({ now });
  const press = await openBody(vault, "Médias", ["member"]);
  const file = giveFile(vault, Buffer.from(FILE));
  const { format, columns } = await vault.call("imports.inspect", { file });
  const plan: ImportPlan = {
    format,
    columns: columns.map(({ guess }) => guess),
    groupsFrom: "2026-09-01",
    groups: [
      { word: "Presse", becomes: { is: "body", body: press.id } },
      { word: "terrain", becomes: { is: "ignored" } },
      { word: "Eau, énergie", becomes: { is: "new", name: "Climat" } },
      { word: "commission finances", becomes: { is: "new", name: "climat" } },
    ],
  };
  const { report } = await vault.call("imports.run", { file, plan });
  expect(report.groups).toEqual([
    { name: "Médias", isNew: false, people: 2, without: 0 },
    { name: "Climat", isNew: true, people: 2, without: 0 },
  ]);
  const { rows } = await vault.call("people.list", {
    filter: { body: press.id, role: "member", asOf: "2026-09-01" },
    sort: "name",
    after: null,
  });
  expect(rows.map(({ givenName }) => givenName)).toEqual(["Samir", "Anne"]);
});

const DATED = [
  "Commission;Nom;Prénom;Fonction;Mandat du;au",
  "Presse;Le Dantec;Rozenn;Présidente;15/03/2025;14/03/2027",
  "Finances;Abdallah;Youssef;Référent;01/04/2026;",
  "Finances;Mercier;Paule;Membre;01/04/2020;31/03/2022",
  "Finances;Mercier;Paule;Membre;01/04/2023;",
  ";Prigent;Gwénola;;15/03/2025;",
].join("\n");

it("gives the mandates of a file their days, makes nobody elected, and moves none that is there", async () => {
  const vault = await openTestVault({ now });
  // Open since the first of January only: nobody was in it before.
  const press = await openBody(vault, "Presse", ["member"], { from: "2026-01-01" });
  const file = giveFile(vault, Buffer.from(DATED));
  const { format, columns } = await vault.call("imports.inspect", { file });
  const plan: ImportPlan = { format, columns: columns.map(({ guess }) => guess) };
  const preview = await vault.call("imports.preview", { file, plan });
  const { report, seq } = await vault.call("imports.run", { file, plan });
  expect(report.groups).toEqual([
    { name: "Presse", isNew: false, people: 1, without: 0 },
    { name: "Finances", isNew: true, people: 2, without: 0 },
  ]);
  expect(preview.groups).toEqual(report.groups);

  const { rows } = await vault.call("people.list", { filter: {}, sort: "name", after: null });
  const told = [];
  for (const { id, givenName } of rows) {
    const { memberships, notes } = await vault.call("people.get", { id });
    const mandates = await vault.call("mandates.ofPerson", { person: id });
    const days = mandates.map(({ bodyName, start, plannedEnd }) => [bodyName, start, plannedEnd]);
    told.push([givenName, memberships.length, notes, days]);
  }
  expect(told).toEqual([
    ["Youssef", 0, "Référent", [["Finances", "2026-04-01", null]]],
    ["Rozenn", 0, "Présidente", [["Presse", "2026-01-01", "2027-03-14"]]],
    [
      "Paule",
      0,
      "Membre",
      [
        ["Finances", "2023-04-01", null],
        ["Finances", "2020-04-01", "2022-03-31"],
      ],
    ],
    ["Gwénola", 0, "Mandat du : 15/03/2025", []],
  ]);
  const { bodies } = await vault.call("bodies.organisation", { asOf: "2020-04-01" });
  expect(bodies.map(({ name, people }) => [name, people])).toEqual([["Finances", 1]]);

  const again = await vault.call("imports.run", { file, plan });
  expect(again).toMatchObject({ seq: null, report: { groups: [] } });
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  await vault.call("journal.undo", { seq: seq ?? 0 });
  const { roles } = await vault.call("bodies.get", { id: press.id, asOf: "2026-11-20" });
  expect(roles.map(({ taken }) => taken)).toEqual([0]);
});
