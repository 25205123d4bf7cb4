import { hierarchy } from "d3-hierarchy";
import type { BodyNode } from "../views.ts";
import type { Disc } from "./disc.ts";
import { nest } from "./nest.ts";

/** A body in its place. */
export interface PlacedBody extends Disc {
  readonly node: BodyNode;
  /** How many stand above it. */
  readonly depth: number;
  /** The body whose circle it is drawn in. */
  readonly within: string | null;
  readonly parts: readonly string[];
  /** Where it is written what it is: the whole circle, or among its parts a place of its own. */
  readonly heart: Disc;
}

interface Branch {
  /** Null for what holds those at the top. */
  readonly node: BodyNode | null;
  readonly isHeart: boolean;
  readonly weight: number;
  readonly branches: readonly Branch[];
}

/** Every body in its place, those above before their parts, in a frame that begins at zero. */
export interface Layout {
  readonly bodies: readonly PlacedBody[];
  readonly width: number;
  readonly height: number;
}

/** Before it is turned and framed: how far those at the top reach from one side to the other. */
const SIZE = 1000;

/**
 * Nested circles, each with those under it inside: largest in the middle, then as they opened. The same
 * bodies always make the same picture, in whatever order they come. Those at the top stand around each other
 * as it suits a frame `aspect` times as wide as it is high.
 */
export function layOut(nodes: readonly BodyNode[], aspect = 1): Layout {
  if (nodes.length === 0) return { bodies: [], width: SIZE, height: SIZE };
  const gap = Math.min(12, Math.max(2, 38 / Math.sqrt(nodes.length)));
  const root = hierarchy(treeOf(nodes), ({ branches }) => branches).sum(({ branches, weight }) =>
    branches.length === 0 ? weight : 0,
  );
  const places = nest(root, SIZE / 2, (depth) => (depth === 0 ? gap * 1.6 : gap));
  const discOf = (at: typeof root) => places.get(at) ?? { x: 0, y: 0, r: 0 };
  const { width, height, moved } = framed((root.children ?? []).map(discOf), aspect);
  const bodies = root.descendants().flatMap((at): PlacedBody[] => {
    const { node, isHeart } = at.data;
    if (node === null || isHeart) return [];
    const top = at.ancestors().at(-2) ?? at;
    const parts = (at.children ?? []).flatMap(({ data }) =>
      data.isHeart || data.node === null ? [] : [data.node.id],
    );
    const heart = at.children?.find(({ data }) => data.isHeart) ?? at;
    return [
      {
        ...moved(discOf(at), discOf(top)),
        node,
        depth: at.depth - 1,
        within: at.parent?.data.node?.id ?? null,
        parts,
        heart: moved(discOf(heart), discOf(top)),
      },
    ];
  });
  return { bodies, width, height };
}

/** The layout puts the first at the left: what a body says of itself is looked for at the top. */
function upright({ x, y, r }: Disc): Disc {
  return { x: -y, y: x, r };
}

const TURNS = 24;

/** Turns those at the top around each other, each upright, to whichever angle makes them largest in the frame. */
function framed(tops: readonly Disc[], aspect: number) {
  const at = ({ x, y, r }: Disc, turn: number): Disc => {
    const angle = (turn / TURNS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { x: x * cos - y * sin, y: x * sin + y * cos, r };
  };
  const boxes = Array.from({ length: TURNS }, (_, turn) => {
    const discs = tops.map((top) => at(upright(top), turn));
    const [left, up] = [
      Math.min(...discs.map(({ x, r }) => x - r)),
      Math.min(...discs.map(({ y, r }) => y - r)),
    ];
    const width = Math.max(...discs.map(({ x, r }) => x + r)) - left;
    const height = Math.max(...discs.map(({ y, r }) => y + r)) - up;
    return { turn, left, up, width, height, needs: Math.max(width, height * aspect) };
  });
  const best = boxes.reduce((one, other) => (other.needs < one.needs - 1e-6 ? other : one));
  return {
    width: best.width,
    height: best.height,
    moved: (disc: Disc, top: Disc): Disc => {
      const [own, old] = [upright(disc), upright(top)];
      const to = at(old, best.turn);
      return { x: own.x - old.x + to.x - best.left, y: own.y - old.y + to.y - best.up, r: own.r };
    },
  };
}

function treeOf(all: readonly BodyNode[]): Branch {
  const nodes = all.toSorted((one, other) => order(keyOf(one), keyOf(other)));
  const known = new Set(nodes.map(({ id }) => id));
  const under = Map.groupBy(nodes, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  );
  const seen = new Set<string>();
  const branchOf = (node: BodyNode): Branch => {
    seen.add(node.id);
    const parts = (under.get(node.id) ?? []).filter(({ id }) => !seen.has(id)).map(branchOf);
    const own = { node, isHeart: false, weight: weightOf(node), branches: [] };
    if (parts.length === 0) return own;
    const inParts = parts.reduce((sum, { weight }) => sum + weight, 0);
    const heart = { ...own, isHeart: true, weight: Math.max(own.weight, inParts * 0.28) };
    return {
      ...own,
      weight: heart.weight + inParts,
      branches: [heart, ...parts.toSorted(byWeight)],
    };
  };
  const top = (under.get(null) ?? []).map(branchOf);
  // None is left out, not even of a circle that nothing should have let in.
  for (const node of nodes) if (!seen.has(node.id)) top.push(branchOf(node));
  return { node: null, isHeart: false, weight: 0, branches: top.toSorted(byWeight) };
}

/** Room for what is written of it, and a little for how many are in it. */
function weightOf({ people, holders }: BodyNode): number {
  return 1 + Math.min(people, 30) / 15 + Math.min(holders.length, 4) / 8;
}

function byWeight(one: Branch, other: Branch): number {
  return other.weight - one.weight || order(keyOf(one.node), keyOf(other.node));
}

function keyOf(node: BodyNode | null): string {
  return node === null ? "" : `${node.openedOn} ${node.id}`;
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
