import type { UnstoredText } from "./unstored.ts";

type Minutes = Extract<UnstoredText, { kind: "minutes" }>;
type Draft = Extract<UnstoredText, { kind: "draft" }>;

/** What becomes of a text that was kept beside: put back, there already, or for a person to decide. */
export type Way = "put" | "there" | "ask";

/** `stored` is what the item has now, as the JSON of its blocks. */
export function wayOfMinutes(
  { version, content, sent }: Pick<Minutes, "version" | "content" | "sent">,
  stored: { readonly version: number; readonly content: string },
): Way {
  if (stored.content === content) return "there";
  if (stored.version === version) return "put";
  return stored.version === version + 1 && stored.content === sent ? "put" : "ask";
}

/** `stored` is what the place has now; null for nothing. */
export function wayOfDraft(
  { content, before, sent }: Pick<Draft, "content" | "before" | "sent">,
  stored: string | null,
): Way {
  if (stored === content) return "there";
  return stored === null || stored === before || stored === sent ? "put" : "ask";
}
