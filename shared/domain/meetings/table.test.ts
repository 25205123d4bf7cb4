import { describe, expect, it } from "vitest";
import { aTable } from "#test/fixtures/meetings/minutes.ts";
import { blockLines, blockMentions, blockWords, cellTexts } from "./block-text.ts";
import { RichBlock } from "./rich-text.ts";

const accepts = (block: unknown) => RichBlock.safeParse(block).success;

const cell = (text: string) => ({
  type: "tableCell",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const row = (...cells: unknown[]) => ({ type: "tableRow", content: cells });
const table = (...rows: unknown[]) => ({ type: "table", content: rows });

describe("a table of minutes", () => {
  it("has rows of the same length, within bounds", () => {
    const wide = (columns: number) => row(...Array.from({ length: columns }, () => cell("a")));
    expect(accepts(table(row(cell("a"), cell("b"))))).toBe(true);
    expect(accepts(table(row(cell("a")), row(cell("b"), cell("c"))))).toBe(false);
    expect(accepts(table())).toBe(false);
    expect(accepts(table(row()))).toBe(false);
    expect(accepts(table(wide(20)))).toBe(true);
    expect(accepts(table(wide(21)))).toBe(false);
    expect(accepts(table(...Array.from({ length: 200 }, () => wide(1))))).toBe(true);
    expect(accepts(table(...Array.from({ length: 201 }, () => wide(1))))).toBe(false);
    expect(accepts(table(row(cell("a".repeat(20_000)))))).toBe(true);
    expect(accepts(table(row(cell("a".repeat(20_001)))))).toBe(false);
  });

  it("holds paragraphs and stands at the top only", () => {
    const nested = table(row(cell("a")));
    const list = { type: "bulletList", content: [{ type: "listItem", content: [nested] }] };
    expect(accepts(list)).toBe(false);
    expect(accepts({ type: "blockquote", content: [nested] })).toBe(false);
    expect(accepts(table(row({ type: "tableCell", content: [nested] })))).toBe(false);
    expect(accepts(table(row({ type: "tableCell", content: [{ type: "horizontalRule" }] })))).toBe(
      false,
    );
  });

  it("keeps nothing that it does not know", () => {
    const merged = { ...cell("a"), attrs: { colspan: 3, onclick: "alert(1)" } };
    expect(RichBlock.parse(table(row(merged)))).toEqual(table(row(cell("a"))));
  });

  it("is read row by row, a tab between cells", () => {
    const block = aTable([
      ["Poste", "Prévu"],
      ["Eau", ""],
    ]);
    expect(blockLines(block)).toEqual(["Poste\tPrévu", "Eau\t"]);
    expect(blockWords(block)).toBe("Poste\tPrévu\nEau\t");
    expect(cellTexts(block)).toEqual(["Poste", "Prévu", "Eau", ""]);
  });

  it("names who is mentioned in a cell", () => {
    const attrs = { id: "0190a8f0-0000-7000-8000-000000000001", label: "Léa Le Goff" };
    const named = {
      type: "tableCell" as const,
      content: [{ type: "paragraph" as const, content: [{ type: "mention" as const, attrs }] }],
    };
    const block = RichBlock.parse(table(row(cell("Qui"), named)));
    expect(blockMentions(block)).toEqual([attrs]);
  });
});
