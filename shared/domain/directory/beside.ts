import type { Statement } from "./statement.ts";

/** A statement in its place, of whoever signed it. */
export interface Followed {
  readonly id: string;
  readonly after: readonly string[];
  readonly actor: string;
  /** Null of one that nobody can read. */
  readonly statement: Statement | null;
}

/** Whom a statement takes out; null where it takes out nobody. */
export function removedBy(statement: Statement | null): string | null {
  if (statement?.kind === "changeKey") return statement.removed;
  return statement?.kind === "loseKeys" ? statement.person : null;
}

/** Whether two people removed each other, neither knowing of it: the one fork that is not a forger’s. */
export function isMutualRemoval(one: Followed, other: Followed): boolean {
  return (
    one.actor !== other.actor &&
    one.after.join() === other.after.join() &&
    removedBy(one.statement) === other.actor &&
    removedBy(other.statement) === one.actor
  );
}

/** What the next statement is to follow: the last one, or the last two where they removed each other. */
export function headsAfter(last: Followed, before: Followed | null): readonly string[] {
  const isPair = before !== null && isMutualRemoval(before, last);
  return isPair ? [before.id, last.id].toSorted() : [last.id];
}

/** Whether a statement stands where it should after those before it. */
export function goesOn(
  next: Followed,
  { last, before }: { last: Followed | null; before: Followed | null },
): boolean {
  const heads = last === null ? [] : headsAfter(last, before);
  if (next.after.join() === heads.join()) return true;
  return last !== null && heads.length === 1 && isMutualRemoval(last, next);
}
