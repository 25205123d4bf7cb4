/** Where a row dropped on another one lands, counted once it has left its place. */
export function dropIndex(from: number, over: number, side: "before" | "after"): number {
  const to = side === "before" ? over : over + 1;
  return to > from ? to - 1 : to;
}
