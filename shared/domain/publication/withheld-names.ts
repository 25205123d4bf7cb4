import { SpanIndex, type Span } from "../kernel/spans.ts";
import type { NameMatch } from "./redact-matches.ts";

/** A name that stays in; `doubtful` where it may be of one who may be named. */
export interface WithheldName extends NameMatch {
  readonly doubtful: boolean;
}

/**
 * The names that stay in, given the full ones that may go out. A name that may, and that loses a word
 * to one that stays in, no longer excuses what is left of it.
 */
export function withheldNames(
  { full, lone }: { readonly full: readonly NameMatch[]; readonly lone: readonly NameMatch[] },
  allowed: readonly NameMatch[],
  mayBeNamed: (match: NameMatch) => boolean,
): WithheldName[] {
  const index = new SpanIndex(allowed);
  const whole = new Set(allowed);
  const around = (match: NameMatch) => index.covering(match).filter((other) => whole.has(other));
  const covered = new Map<NameMatch, NameMatch[]>();
  for (const match of full) {
    for (const other of index.covering(match)) {
      const under = covered.get(other);
      if (under === undefined) covered.set(other, [match]);
      else under.push(match);
    }
  }
  const withheld = new Set<NameMatch>();
  // The list grows while it is gone through: a name that is no longer excused is looked at again.
  const toJudge = [...full];
  for (const match of toJudge) {
    if (withheld.has(match) || withheldOf(match, around(match)) === null) continue;
    withheld.add(match);
    for (const other of index.touching(match)) {
      if (whole.delete(other)) toJudge.push(...(covered.get(other) ?? []));
    }
  }
  const left = full.flatMap((match) => withheldOf(match, around(match)) ?? []);
  const alone = lone.filter((match) => around(match).every((other) => size(other) <= size(match)));
  return [...left, ...alone.map((match) => ({ ...match, doubtful: mayBeNamed(match) }))];
}

/** A full name as it stays in, given those around it that may go out; null when they excuse it. */
function withheldOf(match: NameMatch, over: readonly NameMatch[]): WithheldName | null {
  if (over.some((other) => size(other) > size(match))) return null;
  const known = over.some((other) => other.subjects.some((subject) => subject.involved));
  const subjects = known ? match.subjects.filter((one) => one.involved) : match.subjects;
  return subjects.length === 0 ? null : { ...match, subjects, doubtful: known };
}

function size(match: Span): number {
  return match.end - match.start;
}
