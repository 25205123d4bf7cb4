import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { AgendaItem, Meeting } from "#shared/domain/meetings/meeting.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { ExpectedError, type Failure } from "#shared/ipc/result.ts";
import { call } from "#renderer/lib/client.ts";
import { onFlush } from "#renderer/lib/flush.ts";
import { noteStored, notePartlyStored, noteTyped } from "#renderer/lib/unstored.ts";
import type { UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { MinutesSaver } from "./minutes-saver.ts";
import type { MinutesDocument } from "./minutes/minutes-editor.tsx";
import { toBlocks } from "./minutes/to-blocks.ts";
import { meetingKey } from "./queries.ts";
import { failureShown } from "./save-queue.ts";

export type ItemSaver = MinutesSaver<MinutesDocument>;

/**
 * One saver per item with text on screen or not yet stored. They outlive the editor: going to the
 * next item, or to another page, leaves nothing behind.
 */
const savers = new Map<string, ItemSaver>();
const shown = new Map<string, number>();
const listeners = new Set<() => void>();

export function itemSaver(client: QueryClient, meetingId: string, item: AgendaItem): ItemSaver {
  const existing = savers.get(item.id);
  if (existing !== undefined) return existing;
  const saver: ItemSaver = new MinutesSaver(item.version, {
    send: async (version, document) => {
      const blocks = toBlocks(document.toJSON());
      const stored = await call("meetings.saveMinutes", { itemId: item.id, version, blocks });
      keepMinutes(client, meetingId, item.id, stored.version, blocks);
      return stored.version;
    },
    reread: async () => {
      const meeting = await call("meetings.get", { id: meetingId });
      const found = meeting.items.find(({ id }) => id === item.id);
      if (found === undefined) throw new ExpectedError("meetings.not_found");
      return found.version;
    },
  });
  savers.set(item.id, saver);
  const key = `minutes:${item.id}`;
  let { version } = saver.state;
  saver.subscribe(() => {
    const { state } = saver;
    if (state.kind === "saved") noteStored(key);
    else noteTyped(key, () => textOf(item.id, saver));
    if (state.version !== version) notePartlyStored(key);
    ({ version } = state);
    forgetIfDone(item.id, saver);
    for (const listener of listeners) listener();
  });
  watch();
  return saver;
}

/** Says that an editor shows the item. Returns the function that ends it, and sends the rest. */
export function showItem(id: string): () => void {
  shown.set(id, (shown.get(id) ?? 0) + 1);
  return () => {
    shown.set(id, (shown.get(id) ?? 1) - 1);
    const saver = savers.get(id);
    if (saver === undefined) return;
    void saver.flush();
    // Later: React shows a component twice in development.
    setTimeout(() => forgetIfDone(id, saver), 0);
  };
}

export async function flushItems(): Promise<void> {
  await Promise.all([...savers.values()].map((saver) => saver.flush()));
}

/** All that the store does not have of an item, and what of it may be there by now. */
function textOf(itemId: string, { state, unsaved }: ItemSaver): UnstoredText {
  const sent = state.kind === "sending" && state.next !== null ? asJson(state.text) : null;
  return { kind: "minutes", itemId, version: state.version, content: asJson(unsaved), sent };
}

function asJson(document: MinutesDocument | null): string {
  return JSON.stringify(document === null ? [] : toBlocks(document.toJSON()));
}

export type SaveStatus = "saved" | "saving" | Failure;

/** The worst of what all savers say: one line for the whole meeting. */
export function useSaveStatus(): SaveStatus {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      const states = [...savers.values()].map((saver) => saver.state);
      for (const state of states) {
        const failure = failureShown(state);
        if (failure !== null) return failure;
      }
      return states.some((state) => state.kind !== "saved") ? "saving" : "saved";
    },
  );
}

function forgetIfDone(id: string, saver: ItemSaver): void {
  if ((shown.get(id) ?? 0) > 0 || savers.get(id) !== saver) return;
  const { state } = saver;
  const isGone = state.kind === "failed" && state.failure.code === "meetings.not_found";
  if (state.kind !== "saved" && !isGone) return;
  noteStored(`minutes:${id}`);
  saver.dispose();
  savers.delete(id);
}

let isWatching = false;

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  onFlush(flushItems);
  addEventListener("pagehide", () => void flushItems());
  addEventListener("beforeunload", () => void flushItems());
}

/** What was stored is what the rest of the page reads: summary, counts, the item shown again. */
function keepMinutes(
  client: QueryClient,
  meetingId: string,
  itemId: string,
  version: number,
  minutes: RichBlock[],
): void {
  const key = meetingKey(meetingId);
  void client.cancelQueries({ queryKey: key });
  client.setQueryData<Meeting>([...key], (meeting) =>
    meeting === undefined
      ? undefined
      : {
          ...meeting,
          items: meeting.items.map((item) =>
            item.id === itemId ? { ...item, version, minutes } : item,
          ),
        },
  );
}
