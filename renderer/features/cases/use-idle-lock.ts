import { useEffect, useRef } from "react";

/** Whoever walks away from a case is not followed by who sits down. */
const IDLE_MS = 2 * 60_000;

/** Locks once nobody has touched anything for two minutes, where something is open. */
export function useIdleLock(isOpen: boolean, lock: () => Promise<void>): void {
  const latest = useRef(lock);
  useEffect(() => {
    latest.current = lock;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer = 0;
    const again = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void latest.current(), IDLE_MS);
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
