import { useEffect, type RefObject } from "react";

const OVERLAY = "[role=listbox], [role=menu], [role=dialog], [role=alertdialog]";

/**
 * Keeps the focus in an area where what had it is disabled or goes away: it comes back to it once that
 * can be used again, or goes to the heading where it is gone. Whoever places it in the same frame comes
 * first, as a form that closes does (`focusAfterForm` asks for its frame before the page is drawn again).
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const within = area.current;
    if (within === null) return undefined;
    let last: HTMLElement | null = null;
    const ended = new AbortController();
    const { signal } = ended;
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return;
      if (within.contains(target)) last = target;
      // What opens over the page gives the focus back to what it was opened from.
      else if (target.closest(OVERLAY) === null) last = null;
    };
    // A click beside everything takes the focus away because somebody wants so.
    document.addEventListener("pointerdown", note, { capture: true, signal });
    document.addEventListener("focusin", note, { capture: true, signal });
    const keep = () => {
      if (last === null || document.activeElement !== document.body) return;
      if (!last.isConnected) heading.current?.focus();
      else if (!last.matches(":disabled")) last.focus();
    };
    let frame = 0;
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    changes.observe(within, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      ended.abort();
      cancelAnimationFrame(frame);
      changes.disconnect();
    };
  }, [area, heading]);
}
