import type { BodyNode } from "#shared/domain/bodies/views.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { matchesWords } from "#shared/domain/kernel/word-match.ts";

/** A body of the tree, with its parts. */
export interface TreeRow {
  readonly id: string;
  readonly node: BodyNode;
  readonly parts: readonly TreeRow[];
  /** False for one that is there for a part of it only. */
  readonly isMatch: boolean;
}

/** As rows, each under the one it stands under, by name. */
export function treeOf(nodes: readonly BodyNode[], locale: string): TreeRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const known = new Set(nodes.map(({ id }) => id));
  const under = Map.groupBy(nodes, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  );
  const rows = (parent: string | null): TreeRow[] =>
    (under.get(parent) ?? [])
      .toSorted((a, b) => compare(a.name, b.name))
      .map((node) => ({ id: node.id, node, parts: rows(node.id), isMatch: true }));
  return rows(null);
}

/** Those that some words fit, and what they stand under. */
export function matching(
  rows: readonly TreeRow[],
  words: string,
  textOf: (node: BodyNode) => string,
): TreeRow[] {
  if (foldText(words).trim() === "") return [...rows];
  return rows.flatMap((row) => {
    const parts = matching(row.parts, words, textOf);
    const isMatch = matchesWords(textOf(row.node), words);
    return isMatch || parts.length > 0 ? [{ ...row, parts, isMatch }] : [];
  });
}

/** How many there are, those that are there for their parts only aside. */
export function countMatches(rows: readonly TreeRow[]): number {
  return rows.reduce((all, { isMatch, parts }) => all + Number(isMatch) + countMatches(parts), 0);
}

export function idsOf(rows: readonly TreeRow[]): string[] {
  return rows.flatMap(({ id, parts }) => [id, ...idsOf(parts)]);
}

/** What a body stands under, from the top. */
export function pathTo(nodes: ReadonlyMap<string, BodyNode>, node: BodyNode): string[] {
  const path: string[] = [];
  const seen = new Set([node.id]);
  let at = node.parent === null ? undefined : nodes.get(node.parent);
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    path.unshift(at.name);
    at = at.parent === null ? undefined : nodes.get(at.parent);
  }
  return path;
}

/** The bodies whose name another has too: they are told apart by what they are under. */
export function namesakes(nodes: readonly BodyNode[]): Set<string> {
  const alike = Map.groupBy(nodes, ({ name }) => foldText(name));
  return new Set(
    [...alike.values()].flatMap((all) => (all.length > 1 ? all.map(({ id }) => id) : [])),
  );
}
