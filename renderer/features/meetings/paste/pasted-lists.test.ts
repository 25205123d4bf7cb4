import { describe, expect, it } from "vitest";
import { blockLines } from "#shared/domain/meetings/block-text.ts";
import { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { outline, pasted } from "#test/fixtures/meetings/pasted.ts";

const read = (html: string) => outline(pasted(html).blocks);

/** A paragraph of Word in a list: its level, its marker, its words. */
const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
const text = (words: string) => `<p class=MsoNormal>${words}<o:p></o:p></p>`;

const nested = (depth: number, tag = "ul") =>
  Array.from({ length: depth }, (_, at) => `<${tag}><li><p>${at + 1}</p>`).join("") +
  `</li></${tag}>`.repeat(depth);

/** The same as it comes where nothing says `mso-list`. */
const drawn = (left: number, marker: string, words: string) =>
  `<p class="MsoListParagraphCxSpMiddle" style="margin: 0cm 0cm 0cm ${left}pt; text-indent: -18pt;"><span style="font-family: Symbol;"><span>${marker}<span style="font-size: 7pt;">&nbsp;&nbsp;&nbsp;<span class="Apple-converted-space">&nbsp;</span></span></span></span>${words}<o:p></o:p></p>`;

it("words between the items of a list stay", () => {
  expect(read("<ul>a<li>b</li>c <b>d</b></ul><ol> <li>e</li> </ol>")).toEqual([
    "- a",
    "- b",
    "  c",
    "  *d*",
    "1. e",
  ]);
});

describe("lists that are only drawn", () => {
  it.each([
    [
      "bullets of three levels",
      drawn(36, "·", "a") + drawn(72, "o", "b") + drawn(108, "§", "c") + drawn(36, "·", "d"),
      ["- a", "  - b", "    - c", "- d"],
    ],
    [
      "numbers and letters, cut by a paragraph",
      drawn(36, "1.", "a") + drawn(72, "a.", "b") + text("Suite") + drawn(36, "2.", "c"),
      ["1. a", "   1. b", "Suite", "2. c"],
    ],
    ["dashes", drawn(0, "-", "a") + drawn(0, "–", "<b>b</b>"), ["- a", "- *b*"]],
    [
      "a marker that nothing is around",
      "<p>·&nbsp;&nbsp;&nbsp;&nbsp; \na</p><p>·&nbsp;&nbsp;&nbsp;&nbsp; \nb</p>",
      ["- a", "- b"],
    ],
    [
      "a hanging paragraph of no class",
      `<p style="margin-left:.5in;text-indent:-18.0pt"><span>\n●\n</span> <span>a\n</span></p>`,
      ["- a"],
    ],
    [
      "no marker: a name, a point in a sentence, a number that nothing hangs from",
      `<p class="MsoListParagraph">M.&nbsp;Dupont</p><p style="text-indent:-18pt">a) non</p><p>· b</p><p>1. c</p>`,
      ["M. Dupont", "a) non", "· b", "1. c"],
    ],
  ])("%s", (_, html, expected) => expect(read(html)).toEqual(expected));
});

describe("the lists of Word", () => {
  it.each([
    [
      "three levels and back",
      item(1, "1.", "a") + item(2, "a.", "b") + item(3, "i.", "c") + item(1, "2.", "d"),
      ["1. a", "   1. b", "      1. c", "2. d"],
    ],
    [
      "cut by a paragraph, at two levels",
      item(1, "1.", "a") +
        item(1, "2.", "b") +
        text("Suite") +
        item(1, "3.", "c") +
        item(2, "a)", "d"),
      ["1. a", "2. b", "Suite", "3. c", "   1. d"],
    ],
    [
      "cut by a heading and a table",
      item(1, "4.", "a") + "<h2>Vote</h2>" + item(1, "5.", "b"),
      ["4. a", "## Vote", "5. b"],
    ],
    [
      "begun again",
      item(1, "1.", "a") + item(1, "2.", "b") + item(1, "1.", "c"),
      ["1. a", "2. b", "1. c"],
    ],
    [
      "numbers under bullets",
      item(1, "·", "a") + item(2, "1)", "b") + item(2, "2)", "c") + item(1, "·", "d"),
      ["- a", "  1. b", "  2. c", "- d"],
    ],
    [
      "bullets of each level",
      item(1, "·", "a") + item(2, "o", "b") + item(3, "§", "c"),
      ["- a", "  - b", "    - c"],
    ],
    [
      "Roman and letters",
      item(1, "iv.", "a") + item(1, "v.", "b") + item(2, "h)", "c") + item(2, "i)", "d"),
      ["4. a", "5. b", "   8. c", "   9. d"],
    ],
    [
      "numbers of all levels",
      item(1, "1.", "a") + item(2, "1.1.", "b") + item(2, "1.2.", "c"),
      ["1. a", "   1. b", "   2. c"],
    ],
    [
      "a level left out",
      item(1, "1.", "a") + item(3, "i.", "b") + item(2, "b.", "c"),
      ["1. a", "   1. b", "   2. c"],
    ],
    ["from the second level on", item(2, "a.", "a") + item(1, "2.", "b"), ["1. a", "2. b"]],
    [
      "the rest of an item",
      `${item(1, "1.", "a")}<p class=MsoListParagraph>suite de a</p>${item(1, "2.", "b")}`,
      ["1. a", "   suite de a", "2. b"],
    ],
    ["in parentheses", item(1, "(1)", "a") + item(1, "(2)", "b"), ["1. a", "2. b"]],
    [
      "a numbered heading",
      `<h1 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Budget</h1>`,
      ["## 1. Budget"],
    ],
    [
      "markers in comments, as older ones have them",
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>1.</span><!--[endif]-->a</p>`,
      ["1. a"],
    ],
    [
      "a paragraph that is of no list any more",
      `<p class=MsoNormal style='mso-list:none'>a</p>`,
      ["a"],
    ],
    [
      "Outlook, which writes lists and says it of Word's too",
      `<ol start=2 type=1><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>a</li><ol start=1 type=a><li class=MsoListParagraph style='mso-list:l0 level2 lfo1'>b</li></ol></ol>`,
      ["2. a", "   1. b"],
    ],
    [
      "Word on the web, one list an item",
      `<div><ol start="1"><li data-aria-level="1"><p>a</p></li></ol></div><div><ul><li data-aria-level="2"><p>b</p></li></ul></div><div><ol start="2"><li data-aria-level="1"><p>c</p></li></ol></div>`,
      ["1. a", "   - b", "2. c"],
    ],
  ])("%s", (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe("the lists of others", () => {
  it.each([
    [
      "inside the item",
      `<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>`,
      ["- a", "  - b", "- c"],
    ],
    [
      "beside the item (Google Docs)",
      `<ul><li><p>a</p></li><ul><li><p>b</p></li></ul><li><p>c</p></li></ul>`,
      ["- a", "  - b", "- c"],
    ],
    [
      "in an item that shows no marker",
      `<ul><li>a</li><li style="list-style-type:none"><ul><li>b</li></ul></li></ul>`,
      ["- a", "  - b"],
    ],
    ["nested before anything", `<ul><ul><li>a</li></ul><li>b</li></ul>`, ["- a", "- b"]],
    [
      "that goes on",
      `<ol><li>a</li></ol><p>x</p><ol start="2"><li>b</li></ol>`,
      ["1. a", "x", "2. b"],
    ],
    [
      "whose first item says its number",
      `<ol><li value="7">a</li><li>b</li></ol>`,
      ["7. a", "8. b"],
    ],
    [
      "LibreOffice",
      `<ol>\n\t<li><p style="margin-bottom: 0cm">a</p></li>\n\t<ol>\n\t\t<li><p>b</p></li>\n\t</ol>\n</ol>`,
      ["1. a", "   1. b"],
    ],
    [
      "Apple Notes",
      `<ul class="Apple-dash-list"><li><span class="s1">a</span></li><li>b</li></ul>`,
      ["- a", "- b"],
    ],
    ["whose items hold paragraphs", `<ul><li><p>a</p><p>suite</p></li></ul>`, ["- a", "  suite"]],
    ["whose items hold headings", `<ul><li><h3>a</h3></li></ul>`, ["- a"]],
    [
      "in a quoted message",
      `<blockquote><div>a</div><ul><li>b</li></ul></blockquote>`,
      ["> a", "> - b"],
    ],
    ["that are empty", `<ul><li></li></ul><p>a</p>`, ["a"]],
  ])("%s", (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([7, 8, 12, 40])("%s levels: the deepest join the sixth, in order", (depth) => {
    const { blocks, leftOut } = pasted(nested(depth));
    expect(blocks).toHaveLength(1);
    expect(blocks.flatMap(blockLines)).toEqual(
      Array.from({ length: depth }, (_, at) => `${at + 1}`),
    );
    expect(blocks.map((block) => RichBlock.safeParse(block).success)).toEqual([true]);
    expect(leftOut.levels).toBe(1);
  });

  it("what follows a deep list follows it still", () => {
    const html = `${"<ul><li><p>x</p>".repeat(5)}<ul><li><p>six</p><ul><li>sept</li></ul><p>fin de six</p></li></ul>${"</li></ul>".repeat(5)}<p>après</p>`;
    expect(pasted(html).blocks.flatMap(blockLines)).toEqual([
      ...Array.from({ length: 5 }, () => "x"),
      "six",
      "sept",
      "fin de six",
      "après",
    ]);
  });

  it("six levels are kept without a word", () => {
    expect(pasted(nested(6, "ol")).leftOut.levels).toBe(0);
  });
});
