/** The palette and the publication page tell which item they mean in the history's state. */
export function itemOfState(state: unknown): string | null {
  if (typeof state !== "object" || state === null || !("itemId" in state)) return null;
  return typeof state.itemId === "string" ? state.itemId : null;
}
