const PATIENCE_MS = 3_000;

interface FocusHeadingOptions {
  /** Leaves the focus to whatever has it, and waits as long as it takes. */
  yields: boolean;
  onFound: () => void;
}

/**
 * Focuses the heading of the section that the address names, or else the page's own, as soon as it
 * is there. It follows the heading while what is around it loads, until somebody does something.
 */
export function focusHeading(
  main: HTMLElement,
  { yields, onFound }: FocusHeadingOptions,
): () => void {
  let held: HTMLElement | null = null;
  const ended = new AbortController();
  const stop = () => ended.abort();
  const settle = () => {
    if (held?.isConnected === true) return;
    const heading = headingOf(main);
    if (heading === undefined) return;
    const isFree = document.activeElement === document.body;
    if (held === null) onFound();
    // A heading shown while its page loads gives way to another one.
    if (isFree || (held === null && !yields)) hold(heading);
    else stop();
  };
  const hold = (heading: HTMLElement) => {
    held = heading;
    clearTimeout(timer);
    heading.focus();
    if (isSection(heading)) resizing.observe(heading.closest("section")?.parentElement ?? heading);
    for (const kind of ["keydown", "pointerdown", "wheel"]) {
      addEventListener(kind, stop, { capture: true, passive: true, signal: ended.signal });
    }
  };
  const resizing = new ResizeObserver(() => held?.scrollIntoView({ block: "start" }));
  const mutating = new MutationObserver(settle);
  const timer = yields ? undefined : setTimeout(stop, PATIENCE_MS);
  ended.signal.addEventListener("abort", () => {
    clearTimeout(timer);
    mutating.disconnect();
    resizing.disconnect();
  });
  mutating.observe(main, { childList: true, subtree: true, attributeFilter: ["style"] });
  settle();
  return stop;
}

const isSection = (heading: HTMLElement) => heading.dataset["arrival"] !== undefined;

function headingOf(main: HTMLElement): HTMLElement | undefined {
  // While the next page loads, React keeps the previous one in place, hidden.
  const shown = [...main.querySelectorAll<HTMLElement>("h1[tabindex], h2[data-arrival]")].filter(
    (heading) => heading.checkVisibility(),
  );
  return shown.find(isSection) ?? shown[0];
}
