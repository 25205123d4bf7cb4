import type { LeftOutKind } from "./left-out.ts";
import type { PastedElement } from "./pasted-tree.ts";
import { wholeNumber } from "./whole-number.ts";

/** What stays of something that is seen or heard. */
export interface DescribedMedia {
  /** What it shows, where a sign shows it too. */
  readonly sign: string | null;
  /** Its alternative text. */
  readonly description: string | null;
  /** What is left out; null where nobody misses it. */
  readonly kind: Extract<LeftOutKind, "pictures" | "media"> | null;
}

const NOTHING: DescribedMedia = { sign: null, description: null, kind: null };

const PICTURES: ReadonlySet<string> = new Set(["img", "svg", "canvas", "v:imagedata"]);

export function describedMedia({ tag, attrs }: PastedElement): DescribedMedia {
  // Google Docs draws the box of a task that says itself whether it is done.
  if (attrs.get("aria-roledescription") === "checkbox") return NOTHING;
  if (tag === "input") {
    if (attrs.get("type") !== "checkbox") return NOTHING;
    return { ...NOTHING, sign: attrs.has("checked") ? "☑ " : "☐ " };
  }
  const said = (attrs.get("alt") ?? attrs.get("aria-label") ?? "").replace(/\s+/g, " ").trim();
  // A smiley drawn as a picture is its own text.
  if (said !== "" && !/[\p{L}\p{N}]/u.test(said)) return { ...NOTHING, sign: said };
  if (isUnseen(attrs)) return NOTHING;
  const kind = PICTURES.has(tag) ? "pictures" : "media";
  return { sign: null, description: said === "" ? null : said, kind };
}

/** What a message has to know that it was opened. */
function isUnseen(attrs: ReadonlyMap<string, string>): boolean {
  const size = (name: string) => wholeNumber(attrs.get(name));
  return [size("width"), size("height")].some((one) => one !== null && one <= 2);
}
