import { useEffect, useRef } from "react";
import { pageOf } from "./places.ts";

const PATIENCE_MS = 3_000;

/** Moves the focus to the heading of a page one has just come to, once it is there. */
export function usePageFocus(location: string): void {
  const page = pageOf(location);
  const previous = useRef<string | null>(null);
  useEffect(() => {
    const arrived = previous.current !== null && previous.current !== page;
    previous.current = page;
    if (!arrived) return undefined;
    return whenHeadingAppears((heading) => heading.focus());
  }, [page]);
}

function whenHeadingAppears(found: (heading: HTMLElement) => void): () => void {
  const main = document.querySelector("main");
  // While the next page loads, React keeps the previous one in place, hidden.
  const look = () =>
    [...(main?.querySelectorAll<HTMLElement>("h1[tabindex]") ?? [])].find((heading) =>
      heading.checkVisibility(),
    );
  const observer = new MutationObserver(() => {
    const heading = look();
    if (heading === undefined) return;
    stop();
    found(heading);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  const heading = look();
  if (heading !== undefined) found(heading);
  else if (main !== null) {
    observer.observe(main, { childList: true, subtree: true, attributeFilter: ["style"] });
  }
  return stop;
}
