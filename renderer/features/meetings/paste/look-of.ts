import { WebLink } from "#shared/domain/meetings/rich-text.ts";
import type { DeclaredStyle } from "./declared-style.ts";
import type { Look } from "./pasted-line.ts";
import type { PastedElement } from "./pasted-tree.ts";

/** How the words in an element look: what its style says counts before what its name says. */
export function lookOf({ tag, attrs }: PastedElement, style: DeclaredStyle, outside: Look): Look {
  const href = tag === "a" ? WebLink.safeParse(attrs.get("href")?.trim()).data : undefined;
  const isKept = tag === "pre" || tag === "textarea";
  return {
    bold: style.bold ?? (tag === "b" || tag === "strong" || outside.bold),
    italic: style.italic ?? (tag === "i" || tag === "em" || outside.italic),
    underline: style.underline ?? (tag === "u" || tag === "ins" || outside.underline),
    strike: style.strike ?? (tag === "s" || tag === "strike" || tag === "del" || outside.strike),
    href: href ?? outside.href,
    spaces: style.spaces ?? (isKept ? "kept" : outside.spaces),
  };
}
