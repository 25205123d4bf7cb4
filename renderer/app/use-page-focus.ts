import { useEffect, useRef } from "react";
import { focusHeading } from "./focus-heading.ts";
import { pageOf } from "./route-list.ts";

/**
 * Moves the focus to the heading of a page one has just come to, once it is there; as the vault
 * opens, only where nothing else has taken it (a form that was left open).
 */
export function usePageFocus(location: string): void {
  const page = pageOf(location);
  const previous = useRef<string | null>(null);
  const isOpening = useRef(true);
  useEffect(() => {
    const arrived = previous.current !== null && previous.current !== page;
    previous.current = page;
    const main = document.querySelector("main");
    if (main === null || !(arrived || isOpening.current)) return undefined;
    return focusHeading(main, {
      yields: isOpening.current,
      onFound: () => {
        isOpening.current = false;
      },
    });
  }, [page]);
}
