import { beforeEach, describe, expect, it } from "vitest";
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

describe("a file whose words or people are not sure", () => {
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
    const before = rosterRows(vault);
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
    expect(rosterRows(vault)).toEqual(before);
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
});
