import { foldText } from "#shared/domain/kernel/text.ts";

export interface TownCount {
  readonly town: string;
  readonly count: number;
}

export interface FoldedTown extends TownCount {
  readonly folded: string;
}

/** Folds once what is then searched at each key. */
export function foldTowns(towns: readonly TownCount[]): FoldedTown[] {
  return towns.map((town) => ({ ...town, folded: foldText(town.town) }));
}

/** The towns to offer for what is typed: those that begin with it, then those that hold it. */
export function townsFor(towns: readonly FoldedTown[], typed: string, limit: number): FoldedTown[] {
  const wanted = foldText(typed);
  const rank = ({ folded }: FoldedTown) => {
    if (folded.startsWith(wanted)) return 0;
    return folded.includes(wanted) ? 1 : 2;
  };
  return towns
    .map((town) => ({ town, rank: rank(town) }))
    .filter((one) => one.rank < 2)
    .toSorted((a, b) => a.rank - b.rank || b.town.count - a.town.count)
    .slice(0, limit)
    .map((one) => one.town);
}
