import { useEffect, useRef } from "react";
import { call } from "#renderer/lib/client.ts";

/** Whoever walks away from a case is not followed by who sits down. */
const IDLE_MS = 2 * 60_000;
/** How often the vault is told that somebody is there, at most. */
const TOLD_MS = 20_000;

/** Locks once nobody has touched anything for two minutes, where something is open. */
export function useIdleLock(isOpen: boolean, lock: () => Promise<void>): void {
  const latest = useRef(lock);
  useEffect(() => {
    latest.current = lock;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer = 0;
    let told = performance.now();
    const closed = () => void latest.current();
    const again = () => {
      clearTimeout(timer);
      timer = window.setTimeout(closed, IDLE_MS);
      if (performance.now() - told < TOLD_MS) return;
      told = performance.now();
      call("cases.stay", {}).then(
        (stay) => stay.isOpen || closed(),
        () => undefined,
      );
    };
    again();
    const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const kind of kinds) addEventListener(kind, again, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) removeEventListener(kind, again, { capture: true });
    };
  }, [isOpen]);
}
