import { blockLines, cellTexts } from "../meetings/block-text.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { HeldBackText } from "./guard-held-back.ts";

/** Every title and paragraph of the items that are not public; of their tables, rows and cells. */
export function heldBackTexts(meeting: Meeting): HeldBackText[] {
  return meeting.items.flatMap((item) =>
    item.confidentiality === "public"
      ? []
      : [
          { kind: "title" as const, text: item.title },
          ...item.minutes
            .flatMap((block) => [...blockLines(block), ...cellTexts(block)])
            .map((text) => ({ kind: "paragraph" as const, text })),
        ],
  );
}

/** Every title and paragraph of the public ones, as written. */
export function publicTexts(meeting: Meeting): string[] {
  return meeting.items.flatMap((item) =>
    item.confidentiality === "public" ? [item.title, ...item.minutes.flatMap(blockLines)] : [],
  );
}
