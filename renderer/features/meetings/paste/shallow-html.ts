/** A browser's parser takes the square of the depth, and keeps 512 levels in the end. */
const DEEPEST = 400;

/** What is open until it is closed: paragraphs, items, rows and cells end where the next one begins. */
const UNNESTED: ReadonlySet<string> = new Set(
  "p li dt dd tr td th tbody thead tfoot option br hr img col input meta link area base embed source track wbr param".split(
    " ",
  ),
);

const NAME = /\/?([a-z][^\s/>]{0,30})/iy;

/** The same page without the tags of elements that are too deep; what they hold stays. */
export function shallowHtml(html: string): string {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  let at = html.indexOf("<");
  while (at !== -1) {
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[1]?.toLowerCase();
    const end = name === undefined ? at : html.indexOf(">", at);
    if (end === -1) break;
    if (name !== undefined && !UNNESTED.has(name)) {
      const isClosing = html[at + 1] === "/";
      const isDeep = depth > DEEPEST;
      depth = Math.max(0, depth + (isClosing ? -1 : 1));
      if (isDeep) {
        kept.push(html.slice(from, at), " ");
        from = end + 1;
      }
    }
    at = html.indexOf("<", end + 1);
  }
  return kept.length === 0 ? html : kept.join("") + html.slice(from);
}
