import { packSiblings, type HierarchyNode } from "d3-hierarchy";
import type { Disc } from "./disc.ts";
import { ringAround } from "./ring.ts";

/** What stands in the midst of the others, where one does. */
interface MayBeHeart {
  readonly isHeart: boolean;
}

/** A ring is drawn where it takes this many times the room of a packing at most: it reads better. */
const RING = 1.1;

/**
 * Circles in circles within one of `radius` around the origin: the parts of each around its heart in a ring, or where
 * that takes too much room, packed as d3-hierarchy does. `padding` is what is left free around each, at that radius.
 */
export function nest<Datum extends MayBeHeart>(
  root: HierarchyNode<Datum>,
  radius: number,
  padding: (depth: number) => number,
): ReadonlyMap<HierarchyNode<Datum>, Disc> {
  // Room left free makes all of it larger, and is told for its last size: a first round measures.
  const { r } = discOf(
    relative(root, () => 0),
    root,
  );
  const places = relative(root, (depth) => (padding(depth) * r) / radius);
  const scale = radius / discOf(places, root).r;
  root.eachBefore((at) => {
    const { x, y, r: own } = discOf(places, at);
    const { x: left, y: top } = at.parent === null ? ORIGIN : discOf(places, at.parent);
    places.set(at, { x: left + x * scale, y: top + y * scale, r: own * scale });
  });
  return places;
}

const ORIGIN = { x: 0, y: 0 };

/** Each from the middle of what holds it. */
function relative<Datum extends MayBeHeart>(
  root: HierarchyNode<Datum>,
  padding: (depth: number) => number,
): Map<HierarchyNode<Datum>, Disc> {
  const places = new Map<HierarchyNode<Datum>, Disc>();
  root.eachAfter((at) => {
    const { children = [], depth, value = 0 } = at;
    if (children.length === 0) {
      places.set(at, { ...ORIGIN, r: Math.sqrt(value) });
      return;
    }
    const free = padding(depth);
    const radii = children.map((child) => discOf(places, child).r);
    const { reach, discs } = arranged(
      radii,
      children.findIndex(({ data }) => data.isHeart),
      free,
    );
    for (const [index, child] of children.entries()) {
      const disc = discs[index];
      if (disc !== undefined) places.set(child, disc);
    }
    places.set(at, { ...ORIGIN, r: reach + free });
  });
  return places;
}

function arranged(radii: readonly number[], heart: number, free: number) {
  const packed = packSiblings(radii.map((r) => ({ r: r + free })));
  const discs = packed.map(({ x, y, r }) => ({ x, y, r: r - free }));
  const reach = Math.max(...packed.map(({ x, y, r }) => Math.hypot(x, y) + r));
  const ring =
    heart === -1 ? null : ringAround(radii[heart] ?? 0, radii.toSpliced(heart, 1), 2 * free);
  if (ring === null || ring.reach + free > reach * RING) return { reach, discs };
  const around = ring.places.toSpliced(heart, 0, { ...ORIGIN, r: ring.heart });
  return { reach: ring.reach + free, discs: around };
}

function discOf<Node>(places: ReadonlyMap<Node, Disc>, at: Node): Disc {
  const disc = places.get(at);
  if (disc === undefined) throw new Error("a circle before its parts");
  return disc;
}
