/** Of one year, from 1 on, without a hole: what was cancelled keeps its number. */
export function nextNumber(taken: readonly number[]): number {
  return taken.reduce((last, one) => Math.max(last, one), 0) + 1;
}

/** The numbers that are missing below the last. */
export function holesIn(taken: readonly number[]): number[] {
  const there = new Set(taken);
  return Array.from({ length: nextNumber(taken) - 1 }, (_, index) => index + 1).filter(
    (one) => !there.has(one),
  );
}

/** As it is printed: `2026-0007`. */
export function numberText({ year, number }: { year: number; number: number }): string {
  return `${year}-${String(number).padStart(4, "0")}`;
}
