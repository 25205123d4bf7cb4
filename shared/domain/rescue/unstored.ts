import { z } from "zod";
import { Id } from "../kernel/ids.ts";

/** Where a draft is typed. What begins with a point is the vault’s own. */
export const DraftPlace = z.string().min(1).max(200).regex(/^[^.]/u);

/** More than an evening of minutes; what is longer would be no text that somebody typed. */
const Content = z.string().max(20_000_000);

const Minutes = z.object({
  kind: z.literal("minutes"),
  itemId: Id,
  /** What it was typed onto. */
  version: z.number().int(),
  /** The blocks, as JSON: nothing typed is refused here for its form. */
  content: Content,
  /** What was on its way to the store, whose answer had not come: one version later, it is what is there. */
  sent: Content.nullable(),
});

const Draft = z.object({
  kind: z.literal("draft"),
  place: DraftPlace,
  content: Content,
  /** What the store had, as far as the window knows, and what was on its way to it. */
  before: Content.nullable(),
  sent: Content.nullable(),
});

/** Something typed that the store does not have. */
export const UnstoredText = z.discriminatedUnion("kind", [Minutes, Draft]);
export type UnstoredText = z.infer<typeof UnstoredText>;

/** What a text is of: a newer one of the same key takes its place. */
export function keyOf(text: UnstoredText): string {
  return text.kind === "minutes" ? `minutes:${text.itemId}` : `draft:${text.place}`;
}

/** Where it is kept beside the vault, sealed: in memory only until the application ends. */
export const RescuePlace = z.enum(["settings", "temporary", "chosen", "memory"]);
export type RescuePlace = z.infer<typeof RescuePlace>;
