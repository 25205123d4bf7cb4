import { blockLines } from "#shared/domain/meetings/block-text.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { AgendaItem, Meeting } from "#shared/domain/meetings/meeting.ts";
import type { Leak } from "#shared/domain/publication/publication.ts";

export type LeakPlace =
  | { readonly kind: "item"; readonly id: string; readonly title: string }
  /** Title, place or attendance of the meeting itself, or nowhere that was found. */
  | { readonly kind: "meeting" };

/** Where a person corrects leaks of a meeting, whose words are folded once for all of them. */
export function leakPlaces(meeting: Meeting): (leak: Leak) => LeakPlace {
  const items = meeting.items
    .filter(({ confidentiality }) => confidentiality === "public")
    .map((item) => ({ item, lines: wordsOf(item) }));
  return (leak) => leakPlace(items, leak);
}

interface ReadItem {
  readonly item: AgendaItem;
  readonly lines: readonly string[];
}

/** The public item whose title or minutes hold the words found. */
function leakPlace(items: readonly ReadItem[], leak: Leak): LeakPlace {
  const found = foldText(leak.found);
  const around = foldText(`${leak.before}${leak.found}${leak.after}`);
  const holding = items.filter(({ lines }) => lines.some((line) => line.includes(found)));
  // Two items may hold the same name: the words around tell which.
  const before = foldText(leak.before).slice(-20);
  const place =
    holding.find(({ lines }) => lines.some((line) => line !== "" && around.includes(line))) ??
    holding.find(({ lines }) => lines.some((line) => line.includes(before))) ??
    holding[0];
  return place === undefined || found === ""
    ? { kind: "meeting" }
    : { kind: "item", id: place.item.id, title: place.item.title };
}

function wordsOf(item: AgendaItem): string[] {
  return [item.title, ...item.minutes.flatMap(blockLines)].map(foldText);
}

/** The page and the Markdown say the same: a leak of the second is kept only where it is alone. */
export function leaksToCorrect(leaks: readonly Leak[]): readonly Leak[] {
  const inPage = leaks.filter(({ format }) => format === "html");
  const seen = new Set(inPage.map(({ kind, found }) => `${kind} ${found}`));
  const elsewhere = leaks.filter(
    ({ format, kind, found }) => format !== "html" && !seen.has(`${kind} ${found}`),
  );
  return [...inPage, ...elsewhere];
}
