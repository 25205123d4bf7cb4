const segmentsOf = (path: string) => path.split("/").filter((segment) => segment !== "");

const isParameter = (segment: string) => segment.startsWith(":");
const isOptional = (segment: string) => segment.endsWith("?");

/** Whether an address is one that a pattern such as `/people/:id?` means. */
export function matches(pattern: string, location: string): boolean {
  const asked = segmentsOf(pattern);
  const given = segmentsOf(location);
  return (
    given.length <= asked.length &&
    asked.every((segment, at) => {
      const there = given[at];
      if (there === undefined) return isOptional(segment);
      return isParameter(segment) || segment === there;
    })
  );
}

function looseness(segment = ""): number {
  if (!isParameter(segment)) return 0;
  return isOptional(segment) ? 2 : 1;
}

/** Sorts patterns so that the first one that matches is meant: a fixed word before a parameter. */
export function bySpecificity(one: string, other: string): number {
  const own = segmentsOf(one);
  const others = segmentsOf(other);
  const length = Math.max(own.length, others.length);
  for (let at = 0; at < length; at += 1) {
    const difference = looseness(own[at]) - looseness(others[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}
