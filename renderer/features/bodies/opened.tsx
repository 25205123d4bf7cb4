import { useEffect, useRef, type ReactNode } from "react";

const FIELD = "input:not([hidden], [type=hidden]), textarea, [role=spinbutton]";

/**
 * What a menu opened: its first field has the focus. A menu that closes gives the focus back to its button in
 * the frame after, so that this comes in the next.
 */
export function Opened({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(FIELD)?.focus());
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return <div ref={box}>{children}</div>;
}
