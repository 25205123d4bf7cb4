import { useEffect, useState } from "react";

/** As long as the drawing moves from one place to another: see `.moved`. */
const MOVING_MS = 420;

/**
 * A value once it has stood for as long as a move takes. What is drawn changes then, and not before: a circle that
 * is painted again while all of them move costs frames.
 */
export function useSettled(value: number): number {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), MOVING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
