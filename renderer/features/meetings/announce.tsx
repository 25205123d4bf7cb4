import { useSyncExternalStore } from "react";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";

let said = "";
const listeners = new Set<() => void>();

/** Tells a screen reader what just happened, where the eye sees it by itself. */
export function announce(text: string): void {
  // The same sentence twice in a row would not be read again.
  said = text === said ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once per page. */
export function Announcements() {
  const text = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden>
      <output aria-live="polite">{text}</output>
    </VisuallyHidden>
  );
}
