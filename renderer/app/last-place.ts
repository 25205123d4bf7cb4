import { useEffect, useRef, useState } from "react";
import { call } from "#renderer/lib/client.ts";
import { onFlush } from "#renderer/lib/flush.ts";

const PLACE = "last-place";
const SETTLE_MS = 1_500;

/**
 * Returns to where one was when the vault locked. It is kept in the vault: the address holds
 * identifiers of people and meetings. False until it is known where to go.
 */
export function useLastPlace(location: string, go: (path: string) => void): boolean {
  const [known, setKnown] = useState(false);
  const stored = useRef(location);
  const here = useRef(location);
  const goOnce = useRef(go);

  useEffect(() => {
    here.current = location;
  }, [location]);

  useEffect(() => {
    let gone = false;
    void loadPlace().then((path) => {
      if (gone) return undefined;
      // Elsewhere than at the start, one was sent there (an invitation ends on a welcome), or a
      // key was faster than this answer.
      if (path !== null && path !== "/" && here.current === "/") goOnce.current(path);
      setKnown(true);
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    if (!known) return undefined;
    const store = async () => {
      if (stored.current === location) return;
      stored.current = location;
      await call("drafts.save", { place: PLACE, content: location });
    };
    const timer = setTimeout(() => void store().catch(() => undefined), SETTLE_MS);
    const stopFlushing = onFlush(store);
    return () => {
      clearTimeout(timer);
      stopFlushing();
    };
  }, [known, location]);

  return known;
}

async function loadPlace(): Promise<string | null> {
  try {
    const { content } = await call("drafts.load", { place: PLACE });
    return content?.startsWith("/") === true ? content : null;
  } catch {
    return null;
  }
}
