import { describe, expect, it } from "vitest";
import { aTable } from "#test/fixtures/meetings/minutes.ts";
import { item, meeting, publishPure } from "#test/integration/publication/builders.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";

const files = (rows: string[][], headerRows?: number) => {
  const { html, markdown } = publishPure(meeting([item("Point", [aTable(rows, headerRows)])]), []);
  return {
    html: /<table>[\s\S]*<\/table>/.exec(html)?.[0],
    markdown: /^\|[\s\S]*?(?=\n\n)/m.exec(markdown)?.[0],
  };
};

// Behind the text stand the values of attributes: what a header is of.
const words = (text: string) =>
  text
    .split(/[\u2028\u2029\n]+/)
    .map((one) => one.trim())
    .filter((one) => /\p{L}|\d/u.test(one) && one !== "col");

describe("a table in the files of a summary", () => {
  it("has headers that say what they are of", () => {
    expect(
      files(
        [
          ["Poste", "Prévu"],
          ["Eau", "45"],
        ],
        1,
      ),
    ).toEqual({
      html: `<table>
<thead>
<tr><th scope="col">Poste</th><th scope="col">Prévu</th></tr>
</thead>
<tbody>
<tr><td>Eau</td><td>45</td></tr>
</tbody>
</table>`,
      markdown: "| Poste | Prévu |\n| --- | --- |\n| Eau | 45 |",
    });
  });

  it("without headers, has an empty one in Markdown only", () => {
    expect(files([["Eau", "45"]])).toEqual({
      html: "<table>\n<tbody>\n<tr><td>Eau</td><td>45</td></tr>\n</tbody>\n</table>",
      markdown: "|  |  |\n| --- | --- |\n| Eau | 45 |",
    });
  });

  it("has no header without a word", () => {
    expect(files([["", "Prévu"]], 1).html).toBe(
      '<table>\n<thead>\n<tr><td></td><th scope="col">Prévu</th></tr>\n</thead>\n</table>',
    );
  });

  it("ends no row at a carriage return", () => {
    expect(files([["a\r\r# b", "c"]]).markdown).toBe("|  |  |\n| --- | --- |\n| a  \\# b | c |");
  });

  it("takes nothing typed for a mark, and no line end for the end of a row", () => {
    expect(files([["a | b", "<b>&\n1. *c*"]])).toEqual({
      html: "<table>\n<tbody>\n<tr><td>a | b</td><td>&lt;b&gt;&amp;<br>1. *c*</td></tr>\n</tbody>\n</table>",
      markdown: "|  |  |\n| --- | --- |\n| a \\| b | \\<b\\>\\&<br>1\\. \\*c\\* |",
    });
  });

  it("is read by the guard, cell by cell, in both", () => {
    const { html = "", markdown = "" } = files(
      [
        ["Eau", "45\nans"],
        ["Lo|yer", "450"],
      ],
      1,
    );
    const expected = ["Eau", "45", "ans", "Lo|yer", "450"];
    expect(words(readHtml(html).text)).toEqual(expected);
    expect(words(readMarkdown(markdown).text)).toEqual(expected);
  });
});
