import { PAGE_SIZE } from "#shared/domain/kernel/paging.ts";

/** Rows from `first` to `last`, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** The pages that hold these rows and, when close to an edge, the next one too. */
export function pagesOf(range: RowRange, count: number, margin = 20): number[] {
  if (count === 0 || range.last < range.first) return [];
  const lastPage = Math.floor((count - 1) / PAGE_SIZE);
  const from = Math.max(0, Math.floor((range.first - margin) / PAGE_SIZE));
  const to = Math.min(lastPage, Math.floor((range.last + margin) / PAGE_SIZE));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Whether the rows in sight are so far from the pages already asked for that the scrollbar is
 * being dragged: asking waits then, so that pages merely passed over are never read.
 */
export function isJump(asked: readonly number[], wanted: readonly number[]): boolean {
  if (asked.length === 0 || wanted.length === 0) return false;
  return !wanted.some((page) => asked.some((other) => Math.abs(other - page) <= 1));
}

export function placeOf(row: number): { page: number; at: number } {
  return { page: Math.floor(row / PAGE_SIZE), at: row % PAGE_SIZE };
}
