import { z } from "zod";
import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { serializeBlock } from "#shared/domain/meetings/plan-blocks.ts";
import { RichBlock, SentBlock, type Inline } from "#shared/domain/meetings/rich-text.ts";
import { wayOfMinutes, type Way } from "#shared/domain/rescue/bring-back.ts";
import type { UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { itemRow } from "./agenda.service.ts";
import { findMeetingByRow } from "./meetings.repository.ts";
import { saveMinutes } from "./minutes.service.ts";
import { storedBlocks } from "./minutes.repository.ts";

type MinutesText = Extract<UnstoredText, { kind: "minutes" }>;

/** Of one node: see `RichBlock`. */
const LONGEST_TEXT = 100_000;

/** Of such nodes, in one block: as JSON, a character may take six. */
const MOST_TEXTS = 3;

const Blocks = z.array(SentBlock);

/** An item’s place and its minutes as stored, one JSON text a block. Errors: `meetings.not_found`. */
export async function storedMinutes(context: VaultContext, itemId: string) {
  const item = await itemRow(context, context.read, itemId);
  const meeting = await findMeetingByRow(context.read, item.meeting);
  const bodies = (await storedBlocks(context.read, item.row)).map(({ body }) => body);
  return {
    version: item.version,
    bodies,
    item: item.title,
    meeting: meeting?.title ?? "",
    meetingId: meeting === undefined ? "" : fromBlob(meeting.id),
  };
}

/**
 * Puts back minutes that were kept beside the vault, where nothing came between.
 * Errors: those of `saveMinutes`.
 */
export async function returnMinutes(context: VaultContext, text: MinutesText): Promise<Way> {
  const blocks = blocksOf(text.content);
  if (blocks === null) return "ask";
  const { version, bodies } = await storedMinutes(context, text.itemId);
  const sent = text.sent === null ? null : blocksOf(text.sent);
  const way = wayOfMinutes(
    { version: text.version, content: textOf(blocks), sent: sent && textOf(sent) },
    { version, content: joined(bodies) },
  );
  if (way === "put") await saveMinutes(context, { itemId: text.itemId, version, blocks });
  return way;
}

/** Writes after what is there what it does not have. Errors: those of `saveMinutes`. */
export async function appendMinutes(context: VaultContext, text: MinutesText): Promise<void> {
  const { version, bodies } = await storedMinutes(context, text.itemId);
  const there = new Set(bodies);
  const missing = (blocksOf(text.content) ?? plainBlocks(text.content)).filter(
    (block) => !there.has(serializeBlock(block)),
  );
  const blocks = [...bodies.map((body) => RichBlock.parse(JSON.parse(body))), ...missing];
  await saveMinutes(context, { itemId: text.itemId, version, blocks });
}

/** Null for what is no JSON, or a document that the vault does not take. */
export function blocksOf(content: string): RichBlock[] | null {
  try {
    return Blocks.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}

function plainBlocks(content: string): RichBlock[] {
  const pieces: Inline[] = [];
  for (let start = 0; start < content.length; start += LONGEST_TEXT) {
    pieces.push({ type: "text", text: content.slice(start, start + LONGEST_TEXT) });
  }
  const blocks: RichBlock[] = [];
  for (let first = 0; first < pieces.length; first += MOST_TEXTS) {
    blocks.push({ type: "paragraph", content: pieces.slice(first, first + MOST_TEXTS) });
  }
  return blocks;
}

const textOf = (blocks: readonly RichBlock[]) => joined(blocks.map(serializeBlock));
const joined = (bodies: readonly string[]) => `[${bodies.join(",")}]`;
