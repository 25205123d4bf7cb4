import type { PlacedBody } from "#shared/domain/bodies/picture/lay-out.ts";
import { neighbour, type Direction } from "./walk.ts";

/** Which circle fills the stage, and which has the focus. */
export interface Place {
  readonly entered: string | null;
  readonly focused: string | null;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Where a key leads from a place; null where it leads nowhere, and is for others to hear. */
export function goTo(bodies: readonly PlacedBody[], place: Place, key: string): Place | null {
  const focused = bodies.find(({ node }) => node.id === place.focused) ?? null;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    const next = focused === null ? null : neighbour(bodies, focused, direction);
    return next === null ? place : { ...place, focused: next.node.id };
  }
  switch (key) {
    case "Enter":
    case " ":
      return focused === null
        ? null
        : { entered: focused.node.id, focused: focused.parts[0] ?? focused.node.id };
    case "+":
    case "=":
      return focused === null ? null : { ...place, entered: focused.node.id };
    case "Escape":
    case "-":
    case "−":
      return outOf(bodies, place, key);
    case "Home":
      return { ...place, entered: null };
    default:
      return null;
  }
}

/** Out of the circle that one is in, which then has the focus. From the whole, Escape is for others. */
function outOf(bodies: readonly PlacedBody[], place: Place, key: string): Place | null {
  const entered = bodies.find(({ node }) => node.id === place.entered);
  if (entered !== undefined) return { entered: entered.within, focused: entered.node.id };
  const focused = bodies.find(({ node }) => node.id === place.focused);
  if (focused !== undefined && focused.within !== null)
    return { ...place, focused: focused.within };
  return key === "Escape" ? null : place;
}
