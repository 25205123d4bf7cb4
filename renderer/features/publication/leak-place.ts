import { blockLines } from "#shared/domain/meetings/block-text.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { AgendaItem, Meeting } from "#shared/domain/meetings/meeting.ts";
import type { Leak } from "#shared/domain/publication/publication.ts";

export type LeakPlace =
  | { readonly kind: "item"; readonly id: string; readonly title: string }
  /** Title, place or attendance of the meeting itself, or nowhere that was found. */
  | { readonly kind: "meeting" };

/** Where a person corrects a leak: the public item whose title or minutes hold the words found. */
export function leakPlace(meeting: Meeting, leak: Leak): LeakPlace {
  const found = foldText(leak.found);
  const around = foldText(`${leak.before}${leak.found}${leak.after}`);
  const items = meeting.items.filter(({ confidentiality }) => confidentiality === "public");
  const holding = items.filter((item) => wordsOf(item).some((line) => line.includes(found)));
  // Two items may hold the same name: the words around tell which.
  const item =
    holding.find((candidate) =>
      wordsOf(candidate).some((line) => line !== "" && around.includes(line)),
    ) ??
    holding.find((candidate) =>
      wordsOf(candidate).some((line) => line.includes(foldText(leak.before).slice(-20))),
    ) ??
    holding[0];
  return item === undefined || found === ""
    ? { kind: "meeting" }
    : { kind: "item", id: item.id, title: item.title };
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
