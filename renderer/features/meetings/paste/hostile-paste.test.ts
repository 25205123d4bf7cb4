import { describe, expect, it } from "vitest";
import { blockLines } from "#shared/domain/meetings/block-text.ts";
import { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { pasted, treeOf } from "#test/fixtures/meetings/pasted.ts";
import { blocksToHtml } from "./blocks-to-html.ts";

/** Fifty thousand are tried in a window: what parses here takes the square of their number. */
const MANY = 5000;

describe("a paste meant to hurt", () => {
  it.each([
    ["elements in each other", `${"<div>".repeat(MANY)}fond${"</div>".repeat(MANY)}`],
    ["lists in each other", `${"<ul><li>".repeat(MANY)}fond`],
    ["quotes in each other", `${"<blockquote>".repeat(MANY)}fond`],
    ["tables in each other", `${"<table><tr><td>".repeat(MANY)}fond`],
    ["marks in each other", `${"<b><i>".repeat(MANY)}fond`],
    ["a style without an end", `<p style="${"font-weight:700;".repeat(MANY)}">fond</p>`],
    ["a style of brackets", `<p style="a:${"url(".repeat(MANY)}">fond</p>`],
    [
      "a sheet without an end",
      `<style>${".a{font-weight:700}".repeat(MANY)}</style><p class=a>fond</p>`,
    ],
    ["classes without an end", `<p class="${"a ".repeat(MANY)}">fond</p>`],
    [
      "a cell over everything",
      `<table><tr><td colspan=99999 rowspan=99999>fond</td><td>x</td></tr></table>`,
    ],
    ["scripts", `<script>fond</script><p onclick="alert(1)">fond</p>`],
  ])("%s: what is said stays, within bounds", (_, html) => {
    const { blocks } = pasted(html);
    expect(blocks.flatMap(blockLines).join(" ")).toContain("fond");
    expect(blocks.every((block) => RichBlock.safeParse(block).success)).toBe(true);
  });

  it("a line of a million pieces is several paragraphs that the vault takes", () => {
    const { blocks } = pasted(`<p>${"<b>a</b>b".repeat(20_000)}</p>`);
    expect(blocks).toHaveLength(20);
    expect(blocks.every((block) => RichBlock.safeParse(block).success)).toBe(true);
  });

  it("a text longer than a book is told to be", () => {
    expect(treeOf(`<p>${"a".repeat(999_999)}</p>`).isTooLong).toBe(false);
    expect(treeOf(`<p>${"a".repeat(1_000_001)}</p>`).isTooLong).toBe(true);
  });

  it("words never become marks of the page", () => {
    const { blocks } = pasted(
      `<p>&lt;img src=x onerror=alert(1)&gt; &amp;lt; <a href='https://exemple.org/"><script>'>a</a></p>`,
    );
    expect(blocksToHtml(blocks)).toBe(
      `<div data-pm-slice="1 1 []"><p>&lt;img src=x onerror=alert(1)&gt; &amp;lt; <a href="https://exemple.org/&quot;&gt;&lt;script&gt;">a</a></p></div>`,
    );
  });
});
