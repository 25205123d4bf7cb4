import { beforeEach, describe, expect, it } from "vitest";
import type { ImportField } from "#shared/domain/imports/import.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import {
  aPlan as planOf,
  giveFile as give,
  rosterRows,
} from "#test/fixtures/people/roster-file.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const now = () => new Date("2026-11-20T10:00:00Z");
const TODAY = "2026-11-20";

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

    const before = rosterRows(vault);
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
      groups: [],
      broken: [],
      refusedRows: [],
      createdSamples: [
        { line: 2, name: "Anne Le Bris", detail: "anne@example.org, Brest" },
        { line: 3, name: "Anaïg L’Helgouac’h", detail: "anaig@example.org, Lannion" },
        { line: 4, name: "أمينة الخطابي", detail: "amina@example.org" },
        { line: 5, name: "🦊", detail: "" },
      ],
    });
    expect(rosterRows(vault)).toEqual(before);

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
    expect(rosterRows(vault)).toEqual(before);
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
    const before = rosterRows(vault);
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
      groups: [],
      broken: [],
      total: 7,
      created: 2,
      updated: 2,
      unchanged: 3,
      refused: 0,
      toCheck: 1,
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
        { line: 6, personId: anne.id, name: "Anne Le Bris", by: "earlier_line", changes: [] },
        {
          line: 8,
          personId: expect.any(String),
          name: "Ali Nadir",
          by: "earlier_line",
          changes: [],
        },
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
    expect(rosterRows(vault)).toEqual(before);
  });
});

it("makes one person of the lines that are one, and says what they say differently", async () => {
  const vault = await openTestVault({ now });
  const file = give(
    vault,
    [
      "Prénom;Nom;E-mail;Téléphone;Ville;Pronom;Notes",
      "Anne;Le Bris;anne@example.org;;Brest;;au marché",
      "Anne;LE BRIS;anne@example.org;06 12 34 56 78;Brest;elle;parle breton",
      "Anne;Le Bris;anne@example.org;;Brest;iel;",
    ].join("\n"),
  );
  const plan = planOf(["givenName", "familyName", "email", "phone", "town", "pronoun", "notes"]);
  const preview = await vault.call("imports.preview", { file, plan });
  const { report, seq } = await vault.call("imports.run", { file, plan });
  const inDryRun = report.matchedRows.map((row) => ({ ...row, personId: null }));
  expect(preview).toMatchObject({ created: 1, unchanged: 2, toCheck: 1, matchedRows: inDryRun });
  const { rows } = await vault.call("people.list", { filter: {}, sort: "name", after: null });
  expect(rows).toHaveLength(1);
  expect(await vault.call("people.get", { id: rows[0]?.id ?? "" })).toMatchObject({
    familyName: "Le Bris",
    emails: ["anne@example.org"],
    phones: ["06 12 34 56 78"],
    pronoun: "elle",
    notes: "au marché\nparle breton",
    toCheck: [{ of: "pronoun", value: "iel", reason: "differs" }],
  });
  await vault.call("journal.undo", { seq: seq ?? 0 });
  expect(await vault.call("people.list", { filter: {}, sort: "name", after: null })).toMatchObject({
    rows: [],
  });
});

describe("a plan", () => {
  it.each<[string, ImportField[], object]>([
    ["no name", ["phone", "town"], { code: "imports.no_name_column" }],
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
