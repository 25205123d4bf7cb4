/** The row that a key leads to from another one, or null when the key moves nothing. */
export function rowAfterKey(
  key: string,
  row: number,
  count: number,
  rowsInSight: number,
): number | null {
  if (count === 0) return null;
  const page = Math.max(1, rowsInSight - 1);
  const target = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  }[key];
  if (target === undefined) return null;
  return Math.min(count - 1, Math.max(0, target));
}
