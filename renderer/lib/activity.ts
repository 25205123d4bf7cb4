import { call } from "./client.ts";

const EVERY_MS = 10_000;

/** Tells main that somebody is there, at most every ten seconds of a clock that nobody sets. */
export function reportActivity(): () => void {
  let last = -Infinity;
  const report = () => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    void call("app.activity", {}).catch(() => undefined);
  };
  const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const kind of kinds) addEventListener(kind, report, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) removeEventListener(kind, report, { capture: true });
  };
}
