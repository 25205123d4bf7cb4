/** Whether two records say the same, in whatever order their words stand. Lists keep theirs. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const words = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    words.length === Object.keys(b).length &&
    words.every((word) => Object.hasOwn(b, word) && saysTheSame(a[word], b[word]))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
