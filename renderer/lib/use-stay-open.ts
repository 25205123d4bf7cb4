import { useEffect } from "react";
import { call } from "#renderer/lib/client.ts";

const EVERY_MS = 30_000;
const AT_MOST_MS = 20 * 60_000;

/**
 * Copying 25 words by hand takes longer than the idle lock, and a lock in the middle would throw the
 * kit away: for twenty minutes at most, the page counts as somebody at the keyboard.
 */
export function useStayOpen(): void {
  useEffect(() => {
    const end = performance.now() + AT_MOST_MS;
    const timer = setInterval(() => {
      if (performance.now() > end) clearInterval(timer);
      else void call("app.activity", {}).catch(() => undefined);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
}
