import type { VaultContext } from "#main/vault/context.ts";
import { blocksOf, storedMinutes } from "#main/vault/features/meetings/returned-minutes.service.ts";
import { blockWords } from "#shared/domain/meetings/block-text.ts";
import type { RescuedText } from "#shared/ipc/rescue.contract.ts";
import type { KeptText } from "./rescue-seal.ts";

/** A kept text in words, and where it was typed, as far as that is there. */
export async function told(
  context: VaultContext,
  { id, at, text }: KeptText,
): Promise<RescuedText> {
  if (text.kind === "draft") {
    return { id, at, kind: text.kind, where: null, place: text.place, said: words(text.content) };
  }
  const where = await storedMinutes(context, text.itemId).catch(() => null);
  return {
    id,
    at,
    kind: text.kind,
    where: where && { meetingId: where.meetingId, meeting: where.meeting, item: where.item },
    place: null,
    said: blocksOf(text.content)?.map(blockWords).join("\n") ?? text.content,
  };
}

/** What was typed in the fields of a form, without their names. */
function words(content: string): string {
  try {
    return texts(JSON.parse(content)).join("\n");
  } catch {
    return content;
  }
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(texts);
}
