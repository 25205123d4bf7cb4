import type { PastedElement } from "./pasted-tree.ts";

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "p div h1 h2 h3 h4 h5 h6 li dl dt dd article aside section header footer main nav figure figcaption address details summary center form fieldset pre caption tbody thead tfoot tr td th body".split(
    " ",
  ),
);

/** Minutes have two levels, under the title of their item. */
const HEADINGS: ReadonlyMap<string, 2 | 3> = new Map([
  ["h1", 2],
  ["h2", 2],
  ["h3", 3],
  ["h4", 3],
  ["h5", 3],
  ["h6", 3],
]);

/** The level of a heading; Word on the web says it of a paragraph, in attributes. */
export function headingLevel({ tag, attrs }: PastedElement): 2 | 3 | undefined {
  const level = attrs.get("role") === "heading" ? attrs.get("aria-level") : undefined;
  return HEADINGS.get(level === undefined ? tag : `h${level}`);
}

/** What holds no words for a reader. */
export const UNREAD: ReadonlySet<string> = new Set(
  "script style head title meta link template noscript xml col colgroup select datalist map area param source track rp rt".split(
    " ",
  ),
);

/** What is seen or heard, and not read. */
export const MEDIA: ReadonlySet<string> = new Set(
  "svg canvas video audio iframe object embed input v:imagedata".split(" "),
);
