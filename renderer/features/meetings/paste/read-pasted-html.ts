import { shallowHtml } from "./shallow-html.ts";
import { TreeBuilder } from "./pasted-tree.ts";

/**
 * The tree of what is pasted. The document it is parsed in is inert: nothing in it runs or is loaded,
 * and the page's policy keeps its styles from being applied, so they are read as they are written.
 */
export function readPastedHtml(html: string): TreeBuilder {
  const page = new DOMParser().parseFromString(shallowHtml(html), "text/html");
  const builder = new TreeBuilder();
  // Word and Excel put their sheets of styles in the head.
  for (const sheet of page.head.querySelectorAll("style")) {
    builder.open("style", new Map());
    builder.text(sheet.textContent);
    builder.close();
  }
  let node: Node | null = page.body.firstChild;
  // Down and along without calling itself, since what is pasted may be deeper than calls may be.
  while (node !== null) {
    if (node instanceof Element) {
      const attrs = [...node.attributes].map(({ name, value }) => [name, value] as const);
      builder.open(node.localName, new Map(attrs));
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      builder.close();
    } else if (node.nodeType === Node.TEXT_NODE) builder.text(node.nodeValue ?? "");
    while (node !== page.body && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      if (node !== page.body) builder.close();
    }
    if (node === page.body) break;
    node = node.nextSibling;
  }
  return builder;
}
