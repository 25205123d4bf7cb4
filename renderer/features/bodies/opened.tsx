import { useEffect, useRef, type ReactNode } from "react";

const FIELD = "input:not([hidden], [type=hidden]), textarea, [role=spinbutton]";

/**
 * What a menu opened: its first field has the focus, as soon as there is one. A menu that closes gives the focus
 * back to its button in the frame after, so that this comes in the next.
 */
export function Opened({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const awaiting = new MutationObserver(() => focusFirst());
    const focusFirst = () => {
      const field = box.current?.querySelector<HTMLElement>(FIELD);
      if (field == null) return;
      awaiting.disconnect();
      field.focus();
    };
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (box.current !== null) awaiting.observe(box.current, { childList: true, subtree: true });
        focusFirst();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      awaiting.disconnect();
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
