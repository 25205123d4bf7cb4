import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { ImportField } from "#shared/domain/imports/import.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aPlan as planOf } from "#test/fixtures/people/roster-file.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const now = () => new Date("2026-11-20T10:00:00Z");
const TODAY = "2026-11-20";

function give(vault: TestVault, content: string | Uint8Array): string {
  const path = join(tempFolder(), "personnes.csv");
  writeFileSync(path, content);
  return vault.grant(path);
}

/** Every row of the roster's tables, as they are stored. */
function tables(vault: TestVault): unknown[][] {
  const { rawRead } = vault.context;
  return ["person", "membership", "consent", "person_email"].map((table) =>
    rawRead.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );
}

const HELLOASSO = [
  "Nom adhérent;Prénom adhérent;Email payeur;Code postal;Ville;Statut;Date d'adhésion;Accord publication",
  "Le Bris;Anne;anne@example.org;29200;Brest;adhérente;05/09/2024 14:32;oui",
  "L’Helgouac’h;Anaïg;anaig@example.org;22300;Lannion;adhérente, élue;01/02/2023;non",
  "الخطابي;أمينة;amina@example.org;;;sympathisante;;",
  ";🦊;;;;;;",
].join("\r\n");

describe("a file", () => {
  it("is understood, previewed, imported and undone", async () => {
    const vault = await openTestVault({ now });
    const file = give(vault, Buffer.from(`\ufeff${HELLOASSO}\r\n`));
    const inspected = await vault.call("imports.inspect", { file });
    expect(inspected).toMatchObject({
      format: { source: { kind: "text", separator: ";", encoding: "utf-8" }, header: [1] },
      bytes: Buffer.byteLength(HELLOASSO) + 5,
    });
    expect(inspected.columns[2]).toEqual({
      index: 2,
      header: "Email payeur",
      samples: ["anne@example.org", "anaig@example.org", "amina@example.org"],
      guess: "email",
      because: { kind: "header", of: "" },
    });
    const plan = {
      format: inspected.format,
      columns: inspected.columns.map((column) => column.guess),
    };
    expect(plan.columns).toEqual([
      "familyName",
      "givenName",
      "email",
      "postcode",
      "town",
      "status",
      "statusStart",
      "publishConsent",
    ]);

    const before = tables(vault);
    const preview = await vault.call("imports.preview", { file, plan });
    expect(preview).toEqual({
      total: 4,
      created: 4,
      updated: 0,
      unchanged: 0,
      refused: 0,
      toCheck: 0,
      doubtfulRows: [],
      asked: 0,
      questions: [],
      matchedRows: [],
      skipped: 0,
      mended: 0,
      skippedRows: [],
      mendedValues: [],
      refusedRows: [],
      createdSamples: [
        { line: 2, name: "Anne Le Bris", detail: "anne@example.org, Brest" },
        { line: 3, name: "Anaïg L’Helgouac’h", detail: "anaig@example.org, Lannion" },
        { line: 4, name: "أمينة الخطابي", detail: "amina@example.org" },
        { line: 5, name: "🦊", detail: "" },
      ],
    });
    expect(tables(vault)).toEqual(before);

    const { report, seq } = await vault.call("imports.run", { file, plan });
    expect(report).toEqual(preview);
    const { rows } = await vault.call("people.list", { filter: {}, sort: "name", after: null });
    expect(rows.map(({ id: _id, ...row }) => row)).toEqual(
      [
        {
          givenName: "Anne",
          familyName: "Le Bris",
          email: "anne@example.org",
          postcode: "29200",
          town: "Brest",
          statuses: ["adherent"],
          mayPublishName: true,
        },
        {
          givenName: "Anaïg",
          familyName: "L’Helgouac’h",
          email: "anaig@example.org",
          postcode: "22300",
          town: "Lannion",
          statuses: ["adherent", "elected"],
          mayPublishName: false,
        },
        {
          givenName: "أمينة",
          familyName: "الخطابي",
          email: "amina@example.org",
          postcode: "",
          town: "",
          statuses: ["engaged"],
          mayPublishName: false,
        },
        {
          givenName: "🦊",
          familyName: "",
          email: null,
          postcode: "",
          town: "",
          statuses: [],
          mayPublishName: false,
        },
      ].toSorted(
        (a, b) =>
          rows.findIndex((r) => r.givenName === a.givenName) -
          rows.findIndex((r) => r.givenName === b.givenName),
      ),
    );
    const anaig = await vault.call("people.get", {
      id: rows.find((row) => row.town === "Lannion")?.id ?? "",
    });
    expect(anaig.memberships.map(({ status, start, end }) => ({ status, start, end }))).toEqual([
      { status: "adherent", start: "2023-02-01", end: null },
      { status: "elected", start: "2023-02-01", end: null },
    ]);

    const again = await vault.call("imports.run", { file, plan });
    expect(again).toMatchObject({
      report: { created: 0, updated: 0, unchanged: 4, refused: 0 },
      seq: null,
    });

    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect(tables(vault)).toEqual(before);
    expect(await vault.call("people.suggest", { query: "anne", limit: 5 })).toEqual([]);
  });

  it("updates who it recognises, says how, and an undo gives the exact rows back", async () => {
    const vault = await openTestVault({ now });
    const { person: anne } = await vault.call(
      "people.create",
      aPerson({ emails: ["anne@example.org"], town: "Brest", phones: ["06 12 34 56 78"] }),
    );
    const { person: zoe } = await vault.call(
      "people.create",
      aPerson({ givenName: "Zoé", familyName: "Martin", postcode: "22300", notes: "ancienne" }),
    );
    const { person: paul } = await vault.call(
      "people.create",
      aPerson({ givenName: "Paul", familyName: "Petit", emails: ["foyer@example.org"] }),
    );
    const before = tables(vault);
    const plan = planOf([
      "givenName",
      "familyName",
      "email",
      "phone",
      "postcode",
      "town",
      "status",
      "notes",
    ]);
    const file = give(
      vault,
      [
        "Prénom;Nom;E-mail;Téléphone;CP;Ville;Statut;Notes",
        "ANNE;LE BRIS;Anne@Example.org;+33612345678;;Lannion;membre;",
        "zoe;martin;zoe@example.org;;22300;;;nouvelle",
        "Paule;Petit;foyer@example.org;;;;;",
        "Paul;Petit;foyer@example.org;;;;;",
        "Anne;Le Bris;anne@example.org;;;;;",
        "Ali;Nadir;;;;;;",
        "Ali;Nadir;;;;;;",
      ].join("\n"),
    );
    const { report, seq } = await vault.call("imports.run", { file, plan });
    const { questions, ...counted } = report;
    expect(questions.map(({ line, rivals }) => [line, rivals.map((one) => one.personId)])).toEqual([
      [4, [paul.id]],
      [6, [anne.id]],
      [8, [null]],
    ]);
    expect(counted).toEqual({
      total: 7,
      created: 2,
      updated: 2,
      unchanged: 3,
      refused: 0,
      toCheck: 3,
      asked: 3,
      doubtfulRows: [
        {
          line: 4,
          reason: "email_of_someone_else",
          column: "",
          value: "Paule Petit",
          name: "Paule Petit",
          personId: expect.any(String),
        },
        {
          line: 6,
          reason: "same_as_earlier_line",
          column: "",
          value: "2",
          name: "Anne Le Bris",
          personId: null,
        },
        {
          line: 8,
          reason: "same_as_earlier_line",
          column: "",
          value: "7",
          name: "Ali Nadir",
          personId: null,
        },
      ],
      matchedRows: [
        {
          line: 2,
          personId: anne.id,
          name: "Anne Le Bris",
          by: "email",
          changes: [
            { field: "town", before: "Brest", after: "Lannion" },
            { field: "status.adherent", before: "", after: TODAY },
          ],
        },
        {
          line: 3,
          personId: zoe.id,
          name: "Zoé Martin",
          by: "name_and_postcode",
          changes: [{ field: "emails", before: "", after: "zoe@example.org" }],
        },
        { line: 5, personId: paul.id, name: "Paul Petit", by: "email", changes: [] },
      ],
      skipped: 0,
      mended: 0,
      skippedRows: [],
      mendedValues: [],
      refusedRows: [],
      createdSamples: [
        { line: 4, name: "Paule Petit", detail: "foyer@example.org" },
        { line: 7, name: "Ali Nadir", detail: "" },
      ],
    });
    expect(await vault.call("people.get", { id: anne.id })).toMatchObject({
      givenName: "Anne",
      town: "Lannion",
      phones: ["06 12 34 56 78"],
      memberships: [{ status: "adherent", start: TODAY, end: null }],
    });
    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect(tables(vault)).toEqual(before);
  });

  it("asks about a line that could be several people, in the dry run as in the import", async () => {
    const vault = await openTestVault({ now });
    for (const street of ["1 rue A", "2 rue B"]) {
      await vault.call("people.create", aPerson({ street, postcode: "29200" }));
    }
    const file = give(vault, "Prénom;Nom;CP\nAnne;Le Bris;29 200\n");
    const plan = planOf(["givenName", "familyName", "postcode"]);
    const name = "Anne Le Bris";
    const report = {
      created: 1,
      refused: 0,
      asked: 1,
      questions: [{ line: 2, reason: "matches_several", rivals: [{}, {}] }],
      doubtfulRows: [{ line: 2, reason: "matches_several", column: "", value: name, name }],
    };
    expect(await vault.call("imports.preview", { file, plan })).toMatchObject(report);
    expect(await vault.call("imports.run", { file, plan })).toMatchObject({ report });
  });

  it("does of a line what somebody answered of it", async () => {
    const vault = await openTestVault({ now });
    const { person: anne } = await vault.call(
      "people.create",
      aPerson({ town: "Brest", emails: ["anne@example.org"] }),
    );
    const file = give(
      vault,
      [
        "Prénom;Nom;E-mail;Ville",
        "Anne;Le Bris;autre@example.org;Brest",
        "Zoé;Martin;;Rennes",
        "Zoé;Martin;z@example.org;",
        "Ali;Nadir;;",
        "Ali;Nadir;;",
      ].join("\n"),
    );
    const plan = planOf(["givenName", "familyName", "email", "town"]);
    const preview = await vault.call("imports.preview", { file, plan });
    expect(preview).toMatchObject({ created: 4, updated: 0, unchanged: 1, asked: 3 });
    expect(preview.questions).toMatchObject([
      { line: 2, reason: "namesake", rivals: [{ personId: anne.id, line: null }] },
      { line: 4, reason: "namesake", rivals: [{ line: 3, fields: { town: "Rennes" } }] },
      { line: 6, reason: "same_as_earlier_line", rivals: [{ line: 5 }] },
    ]);
    const answers = [
      { line: 2, is: anne.id },
      { line: 4, is: "left_out" as const },
      { line: 6, is: "other" as const },
    ];
    const { report } = await vault.call("imports.run", { file, plan: { ...plan, answers } });
    expect(report).toMatchObject({ created: 3, updated: 1, unchanged: 1, asked: 0, toCheck: 0 });
    expect(await vault.call("people.get", { id: anne.id })).toMatchObject({
      emails: ["anne@example.org", "autre@example.org"],
    });
  });

  it("keeps the words it cannot read, of somebody known too, and says them", async () => {
    const vault = await openTestVault({ now });
    const { person: anne } = await vault.call(
      "people.create",
      aPerson({ emails: ["anne@example.org"], notes: "parle breton" }),
    );
    const file = give(
      vault,
      "Prénom;Nom;E-mail;Tél.;Statut\nAnne;Le Bris;anne@example.org;liste rouge;Trésorière\n",
    );
    const plan = planOf(["givenName", "familyName", "email", "phone", "status"]);
    const { report } = await vault.call("imports.run", { file, plan });
    expect(report).toMatchObject({ updated: 1, refused: 0, toCheck: 1 });
    const notes = "parle breton\nStatut : Trésorière\nTél. : liste rouge";
    expect(await vault.call("people.get", { id: anne.id })).toMatchObject({ notes });
    const meanings = [{ column: 4, word: "trésorière", means: "organiser" as const }];
    await vault.call("imports.run", { file, plan: { ...plan, meanings } });
    expect(await vault.call("people.get", { id: anne.id })).toMatchObject({
      notes,
      memberships: [{ status: "organiser", start: TODAY, end: null }],
    });
  });

  it("shows some people as they would be, and the words it asks about, writing nothing", async () => {
    const vault = await openTestVault({ now });
    const file = give(vault, "Nom Prénom;Statut\nLe Bris Anne;Trésorière\nPetit Zoé;membre\n;\n");
    const { format, columns } = await vault.call("imports.inspect", { file });
    const plan = { format, columns: columns.map(({ guess }) => guess) };
    const before = tables(vault);
    const sample = await vault.call("imports.sample", { file, plan });
    expect(sample).toMatchObject({
      people: [
        { line: 2, fields: { givenName: "Anne", familyName: "Le Bris" }, doubts: ["bad_status"] },
        { line: 3, fields: { givenName: "Zoé" }, statuses: [{ status: "adherent" }], doubts: [] },
      ],
      values: [
        { column: 1, word: "Trésorière", count: 1, means: "keep", proposed: "organiser" },
        { column: 1, word: "membre", count: 1, means: "adherent", proposed: null },
      ],
    });
    expect(tables(vault)).toEqual(before);
  });

  it("of a known program gives everybody the status it is a list of, unless told none", async () => {
    const vault = await openTestVault({ now });
    const file = give(
      vault,
      [
        "Libellé de la commune;Nom de l'élu;Prénom de l'élu;Date de naissance;Date de début du mandat",
        "Kerval;LE GUEN;Malo;12/12/1990;18/05/2020",
        "Kerval;LE GUEN;Malo;01/02/1961;18/05/2020",
      ].join("\n"),
    );
    const { format, columns } = await vault.call("imports.inspect", { file });
    const plan = { format, columns: columns.map(({ guess }) => guess) };
    const { report, seq } = await vault.call("imports.run", { file, plan });
    expect(report).toMatchObject({ created: 2, toCheck: 0 });
    const list = { filter: { statuses: ["elected" as const] }, sort: "name" as const, after: null };
    expect((await vault.call("people.list", list)).rows.length).toBe(2);
    await vault.call("journal.undo", { seq: seq ?? 0 });
    await vault.call("imports.run", { file, plan: { ...plan, defaultStatus: null } });
    expect((await vault.call("people.list", list)).rows).toEqual([]);
  });

  it("without a header, or with the same header twice, is read by its columns", async () => {
    const vault = await openTestVault({ now });
    const bare = give(vault, "Anne;LE BRIS;anne@example.org\nZoé;MARTIN;zoe@example.org\n");
    const inspected = await vault.call("imports.inspect", { file: bare });
    expect(inspected.format.header).toEqual([]);
    expect(inspected.columns.map(({ header, guess }) => [header, guess])).toEqual([
      ["", "givenName"],
      ["", "familyName"],
      ["", "email"],
    ]);
    const plan = planOf(["givenName", "familyName", "email"], { header: [] });
    expect(await vault.call("imports.preview", { file: bare, plan })).toMatchObject({ created: 2 });

    const twice = give(
      vault,
      "Nom;Nom;Prénom;Téléphone;Téléphone\nLe Bris;x;Anne;0612345678;0298000000\n",
    );
    const columns = (await vault.call("imports.inspect", { file: twice })).columns;
    expect(columns.map((column) => column.guess)).toEqual([
      "familyName",
      "ignore",
      "givenName",
      "phone",
      "phone",
    ]);
    await vault.call("imports.run", { file: twice, plan: planOf(columns.map((c) => c.guess)) });
    const [anne] = await vault.call("people.suggest", { query: "anne", limit: 1 });
    expect(await vault.call("people.get", { id: anne?.id ?? "" })).toMatchObject({
      familyName: "Le Bris",
      phones: ["0612345678", "0298000000"],
    });
  });

  it.each([
    ["Windows-1252", Buffer.from("Prénom;Nom\nZoé;Été\n", "latin1"), "windows-1252"],
    ["UTF-16", Buffer.from("\ufeffPrénom;Nom\nZoé;Été\n", "utf16le"), "utf-16le"],
  ] as const)("in %s keeps its accents", async (_, bytes, encoding) => {
    const vault = await openTestVault({ now });
    const file = give(vault, bytes);
    const { format, columns } = await vault.call("imports.inspect", { file });
    expect(format).toMatchObject({ source: { separator: ";", encoding }, header: [1] });
    const { report } = await vault.call("imports.run", {
      file,
      plan: { format, columns: columns.map((column) => column.guess) },
    });
    expect(report.createdSamples).toEqual([{ line: 2, name: "Zoé Été", detail: "" }]);
  });

  it("follows the format it is told, not the one guessed", async () => {
    const vault = await openTestVault({ now });
    const file = give(vault, "Prénom,Nom;x\nAnne,Le Bris;y\n");
    const format = {
      source: { kind: "text", separator: ",", encoding: "utf-8", misread: null },
      marks: [{ line: 1, as: "person" }],
    } as const;
    const inspected = await vault.call("imports.inspect", {
      file,
      format: { ...format, marks: [...format.marks] },
    });
    expect(inspected.format).toMatchObject({ ...format, header: [] });
    expect(inspected.columns.map((column) => column.samples)).toEqual([
      ["Prénom", "Anne"],
      ["Nom;x", "Le Bris;y"],
    ]);
  });

  it("gives everyone the status the person says they have", async () => {
    const vault = await openTestVault({ now });
    const file = give(vault, "Prénom;Date d'adhésion\nAnne;01/09/2024\n");
    const plan = planOf(["givenName", "statusStart"]);
    await vault.call("imports.run", { file, plan: { ...plan, defaultStatus: "adherent" } });
    const { rows } = await vault.call("people.list", {
      filter: { statuses: ["adherent"], asOf: "2024-09-01" },
      sort: "name",
      after: null,
    });
    expect(rows.map((row) => row.givenName)).toEqual(["Anne"]);
  });
});

describe("a plan", () => {
  it.each<[string, ImportField[], object]>([
    ["no name", ["email", "town"], { code: "imports.no_name_column" }],
    [
      "two towns",
      ["givenName", "town", "town"],
      { code: "imports.column_used_twice", params: { field: "town" } },
    ],
  ])("with %s is refused", async (_, columns, error) => {
    const vault = await openTestVault();
    const file = give(vault, "a;b;c\n");
    const plan = planOf(columns);
    expect(await vault.result("imports.preview", { file, plan })).toEqual({ ok: false, error });
    expect(await vault.result("imports.run", { file, plan })).toEqual({ ok: false, error });
  });
});
