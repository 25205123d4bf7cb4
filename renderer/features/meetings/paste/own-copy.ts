import { elementsIn, type PastedElement } from "./pasted-tree.ts";

/** What the editor's schema writes, and the mark of a page that a browser puts around a copy. */
const WRITTEN: ReadonlySet<string> = new Set(
  "meta p h2 h3 ul ol li blockquote hr br strong em u s a div span table tbody tr td th".split(" "),
);

/**
 * Whether a paste is a copy of these minutes: decisions, actions and names of people come back as they
 * were. Another program on the same editor says `data-pm-slice` too; what it holds beyond these
 * elements is read as any paste.
 */
export function isEditorsOwn(root: PastedElement): boolean {
  let isSlice = false;
  for (const { tag, attrs } of elementsIn(root)) {
    if (!WRITTEN.has(tag) || attrs.has("style")) return false;
    isSlice ||= attrs.has("data-pm-slice");
  }
  return isSlice;
}
