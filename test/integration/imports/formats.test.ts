import { beforeEach, describe, expect, it } from "vitest";
import { aPlan as planOf, giveFile as give } from "#test/fixtures/people/roster-file.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const now = () => new Date("2026-11-20T10:00:00Z");

describe("a file", () => {
  it("with the people of one cell parted by its own separator has each of them", async () => {
    const vault = await openTestVault({ now });
    const file = give(
      vault,
      "Destinataires;Ville\nAnne Le Bris <anne@example.org>; Paul Petit <paul@example.org>;Brest\nZoé Martin <zoe@example.org>;Rennes\n",
    );
    const { columns, format } = await vault.call("imports.inspect", { file });
    expect(columns.map(({ guess }) => guess)).toEqual(["fullName", "town"]);
    const plan = { format, columns: columns.map(({ guess }) => guess) };
    const { report } = await vault.call("imports.run", { file, plan });
    expect(report).toMatchObject({ created: 3, toCheck: 0 });
    expect(report.createdSamples.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      "Anne Le Bris anne@example.org, Brest",
      "Paul Petit paul@example.org, Brest",
      "Zoé Martin zoe@example.org, Rennes",
    ]);
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
