import { foldText } from "#shared/domain/kernel/text.ts";
import { matchesWords } from "#shared/domain/kernel/word-match.ts";
import type { Option } from "#renderer/ui/option.ts";

/** The bodies to offer for what is typed: those whose name begins with it, then those that have its words. */
export function bodiesFor<Id extends string>(
  bodies: readonly Option<Id>[],
  typed: string,
  limit: number,
): Option<Id>[] {
  const wanted = foldText(typed);
  if (wanted === "") return bodies.slice(0, limit);
  const rank = ({ label }: Option<Id>) => {
    if (foldText(label).startsWith(wanted)) return 0;
    return matchesWords(label, typed) ? 1 : 2;
  };
  return bodies
    .map((body) => ({ body, rank: rank(body) }))
    .filter((one) => one.rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((one) => one.body);
}
