import { describe, expect, it } from "vitest";
import { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { outline, pasted } from "#test/fixtures/meetings/pasted.ts";

const NOTHING = { pictures: 0, media: 0, comments: 0, merged: 0, tables: 0, levels: 0 };

describe("tables", () => {
  it.each([
    [
      "of a spreadsheet",
      `<table border=0><col width=64><tr height=19><td align=right>03/05/2026</td><td>Camille</td><td>12</td></tr><tr><td>04/05/2026</td><td>Dominique</td><td>9</td></tr></table>`,
      ["| 03/05/2026 | Camille | 12 |", "| 04/05/2026 | Dominique | 9 |"],
    ],
    [
      "of Word, with an empty cell",
      `<table class=MsoTableGrid><tr><td><p class=MsoNormal>Poste<o:p></o:p></p></td><td><p>Prévu</p></td></tr><tr><td><p>Eau</p></td><td><p>&nbsp;</p></td></tr></table>`,
      ["| Poste | Prévu |", "| Eau |  |"],
    ],
    [
      "with a header said",
      `<table><thead><tr><th>Poste</th><td>Prévu</td></tr></thead><tbody><tr><th>Eau</th><td>45</td></tr></tbody></table>`,
      ["| [Poste] | [Prévu] |", "| [Eau] | 45 |"],
    ],
    [
      "whose first row is in bold",
      `<table><tr><td><b>Poste</b></td><td style="font-weight:700">Prévu</td></tr><tr><td><b>Eau</b></td><td>45</td></tr></table>`,
      ["| [Poste] | [Prévu] |", "| *Eau* | 45 |"],
    ],
    [
      "that is all in bold",
      `<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td><b>c</b></td><td><b>d</b></td></tr></table>`,
      ["| *a* | *b* |", "| *c* | *d* |"],
    ],
    [
      "of Excel, bold by a class, with a hidden row and empty ends",
      `<style><!--.xl65{font-weight:700;}--></style><table><tr><td class=xl65>Poste</td><td class=xl65>Prévu</td><td></td></tr><tr style='display:none'><td>x</td></tr><tr><td>Eau</td><td>45</td><td></td></tr><tr><td></td><td></td><td></td></tr></table>`,
      ["| [Poste] | [Prévu] |", "| Eau | 45 |"],
    ],
    [
      "of Google Sheets",
      `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table dir="ltr"><colgroup><col width="100"/></colgroup><tbody><tr><td style="font-weight:bold" data-sheets-value='{"1":2}'>Jour</td><td style="font-weight:bold">Qui</td></tr><tr><td>3 mai</td><td>Camille</td></tr></tbody></table></google-sheets-html-origin>`,
      ["| [Jour] | [Qui] |", "| 3 mai | Camille |"],
    ],
    [
      "with breaks, a list and marks in cells",
      `<table><tr><td>a<br>b</td><td><ul><li>c</li><li>d</li></ul></td></tr><tr><td><p>e</p><p><i>f</i></p></td><td><ol><li>g</li></ol></td></tr></table>`,
      ["| a⏎b | • c⏎• d |", "| e⏎/f/ | 1. g |"],
    ],
    [
      "of LibreOffice, between paragraphs",
      `<p>Avant</p><table width="100%"><tr valign="top"><td width="50%"><p>a</p></td><td><p>b</p></td></tr></table><p>Après</p>`,
      ["Avant", "| a | b |", "Après"],
    ],
    [
      "with rows of several lengths",
      `<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>`,
      ["| a |  |", "| b | c |"],
    ],
    [
      "of one column, which are lines",
      `<table><tr><td>a</td></tr><tr><td>b</td></tr></table>`,
      ["a", "b"],
    ],
    [
      "that only place a message",
      `<table role="presentation"><tr><td>a</td><td><p>b</p></td></tr></table>`,
      ["a", "b"],
    ],
    [
      "that hold one",
      `<table><tr><td>Bonjour</td><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>`,
      ["Bonjour", "| a | 1 |"],
    ],
    [
      "with a legend",
      `<table><caption>Dépenses</caption><tr><td>a</td><td>1</td></tr></table>`,
      ["Dépenses", "| a | 1 |"],
    ],
    ["that are empty", `<table><tr><td></td><td>&nbsp;</td></tr></table><p>a</p>`, ["a"]],
  ])("%s", (_, html, expected) => {
    const { blocks, leftOut } = pasted(html);
    expect(outline(blocks)).toEqual(expected);
    expect(leftOut).toEqual(NOTHING);
    expect(blocks.every((block) => RichBlock.safeParse(block).success)).toBe(true);
  });

  it("the comments of LibreOffice Calc are left out, and said to be", () => {
    const { blocks, leftOut } = pasted(
      `<table><tr><td>a</td><td><a class="comment-indicator"></a><comment>Camille: à revoir</comment>12</td></tr></table>`,
    );
    expect(outline(blocks)).toEqual(["| a | 12 |"]);
    expect(leftOut).toEqual({ ...NOTHING, comments: 1 });
  });

  it("merged cells are apart, and said to be", () => {
    const { blocks, leftOut } = pasted(
      `<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
    );
    expect(outline(blocks)).toEqual(["| a |  | b |", "| c | d |  |"]);
    expect(leftOut).toEqual({ ...NOTHING, merged: 2 });
  });

  it.each([
    [
      "in a list",
      `<ul><li>x<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></li></ul>`,
      ["- x", "  a\t1", "  b\t2"],
    ],
    [
      "in a quote",
      `<blockquote><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></blockquote>`,
      ["> a\t1", "> b\t2"],
    ],
  ])("%s, a table is lines, and said to be", (_, html, expected) => {
    const { blocks, leftOut } = pasted(html);
    expect(outline(blocks)).toEqual(expected);
    expect(leftOut).toEqual({ ...NOTHING, tables: 1 });
  });

  it.each([
    ["too many rows", 201, 2],
    ["too many columns", 2, 21],
  ])("%s: lines, and nothing lost", (_, rows, columns) => {
    const row = `<tr>${"<td>1</td>".repeat(columns)}</tr>`;
    const { blocks, leftOut } = pasted(`<table>${row.repeat(rows)}</table>`);
    expect(outline(blocks)).toEqual(
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => "1").join("\t")),
    );
    expect(leftOut.tables).toBe(1);
  });

  it("as many as minutes take are a table", () => {
    const { blocks } = pasted(
      `<table>${`<tr>${"<td>1</td>".repeat(20)}</tr>`.repeat(200)}</table>`,
    );
    expect(blocks.map((block) => RichBlock.parse(block).type)).toEqual(["table"]);
  });
});
