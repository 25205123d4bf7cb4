import { useEffect, useState } from "react";
import { call } from "#renderer/lib/client.ts";
import { onFlush } from "#renderer/lib/flush.ts";

const SETTLE_MS = 1500;

const placeOf = (meetingId: string) => `meeting-item:${meetingId}`;

/**
 * The item that was open when one left the meeting, or when the vault locked. Undefined until it is
 * known. Kept in the vault, like the last page.
 */
export function useLastItem(meetingId: string): string | null | undefined {
  const [last, setLast] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    const found = (content: string | null) => {
      if (!isGone) setLast(content);
    };
    call("drafts.load", { place: placeOf(meetingId) }).then(
      ({ content }) => found(content),
      () => found(null),
    );
    return () => {
      isGone = true;
    };
  }, [meetingId]);
  return last;
}

export function useRememberItem(meetingId: string, itemId: string | null): void {
  useEffect(() => {
    if (itemId === null) return undefined;
    let isStored = false;
    const store = async () => {
      if (isStored) return;
      isStored = true;
      await call("drafts.save", { place: placeOf(meetingId), content: itemId });
    };
    const timer = setTimeout(() => void store().catch(() => undefined), SETTLE_MS);
    const stopFlushing = onFlush(store);
    return () => {
      clearTimeout(timer);
      stopFlushing();
    };
  }, [meetingId, itemId]);
}
