import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTable } from "#test/fixtures/meetings/minutes.ts";
import { heldBackTexts } from "#shared/domain/publication/confidential-texts.ts";
import {
  guard,
  item,
  meeting,
  mention,
  named,
  paragraph,
  publishPure,
  subject,
} from "#test/integration/publication/builders.ts";

const marie = subject();

/** The table of the page, and what the guard says of both files. */
function published(rows: string[][], people = [marie], style: "role" | "initials" = "role") {
  const { html, markdown, leaks } = publishPure(
    meeting([item("Point", [aTable(rows)])]),
    people,
    style,
  );
  const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map((found) => found[1]);
  return { cells, markdown, leaks };
}

describe("a table of the minutes, published", () => {
  it("a name in a cell, and one whose parts are in two", () => {
    expect(
      published([
        ["Qui", "Marie Lefèvre"],
        ["Marie", "Lefèvre"],
      ]),
    ).toMatchObject({
      cells: ["Qui", "Un·e adhérent·e", "Un·e adhérent·e", ""],
      leaks: [],
    });
  });

  it("a name whose parts are in two cells, of somebody who is not at the meeting", () => {
    const stranger = named("Awa", "Petit", { involved: false });
    const { cells, leaks } = published([["Petit", "Awa", "12"]], [stranger]);
    expect({ cells, leaks }).toEqual({ cells: ["Une personne", "", "12"], leaks: [] });
  });

  it("contacts in cells", () => {
    const { cells, leaks } = published([
      ["marie.lefevre@courriel.example", "06 12 34 56 78", "12 rue des Lilas"],
    ]);
    expect(leaks).toEqual([]);
    expect(cells.join(" ")).not.toMatch(/lefevre|56|Lilas/);
  });

  it("a mention in a cell", () => {
    const table = aTable([["a", "b"]]);
    if (table.type !== "table") throw new Error("no table");
    const said = paragraph("par ", mention(marie));
    if (said.type !== "paragraph") throw new Error("no paragraph");
    const block = {
      ...table,
      content: [
        { type: "tableRow" as const, content: [{ type: "tableCell" as const, content: [said] }] },
      ],
    };
    const { html, leaks } = publishPure(meeting([item("Point", [block])]), [marie]);
    expect(html).toContain("<td>par un·e adhérent·e</td>");
    expect(leaks).toEqual([]);
  });

  it("the guard sees a name across two cells of a file that somebody else made", () => {
    const leak = [["name", expect.stringContaining("Marie")]];
    const row = "<table><tr><td>Marie</td><td>Lefèvre</td></tr></table>";
    const stranger = { ...marie, involved: false };
    expect(guard(row, [stranger])).toEqual(leak);
    expect(guard("| Marie | Lefèvre |\n| --- | --- |\n| a | b |", [stranger], "markdown")).toEqual(
      leak,
    );
    expect(guard("| a<br>Marie Lefèvre |", [stranger], "markdown")).toEqual(leak);
  });

  it("what stays in is found in a cell: a row, a cell, a title alone", () => {
    const table =
      "<table><tr><td>Loyer</td><td>450 euros dus</td></tr><tr><td>Expulsion</td><td>x</td></tr></table>";
    expect(guard(table, [], "html", { heldBack: ["Loyer\t450 euros dus"] })).toHaveLength(1);
    expect(guard(table, [], "html", { heldBack: ["450 euros dus"] })).toHaveLength(1);
    expect(guard(table, [], "html", { titles: ["Expulsion"] })).toEqual([
      ["held_back_text", "Expulsion"],
    ]);
    expect(guard("| Expulsion | x |", [], "markdown", { titles: ["Expulsion"] })).toHaveLength(1);
  });

  it("of a confidential table, rows and cells stay in", () => {
    const rows = [["Dette de loyer", "quatre mille euros"]];
    expect(heldBackTexts(meeting([item("Secret", [aTable(rows)], "confidential")]))).toEqual([
      { kind: "title", text: "Secret" },
      { kind: "paragraph", text: "Dette de loyer\tquatre mille euros" },
      { kind: "paragraph", text: "Dette de loyer" },
      { kind: "paragraph", text: "quatre mille euros" },
    ]);
  });

  it("whatever the cells say of whoever, the guard finds nothing that redaction left", () => {
    const words = fc.constantFrom(
      "Marie",
      "Lefèvre",
      "le",
      "12",
      "rue des Lilas",
      "M.",
      "vu",
      "06 12",
      "34 56 78",
      "a|b",
      "",
    );
    const cell = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(" "));
    const rows = fc.integer({ min: 1, max: 3 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (table, involved) => {
        expect(published(table, [{ ...marie, involved }]).leaks).toEqual([]);
      }),
    );
  });
});
