import type { DrawnBody } from "#shared/domain/bodies/picture/draw.ts";
import type { Disc } from "#shared/domain/bodies/picture/disc.ts";
import type { PlacedBody } from "#shared/domain/bodies/picture/lay-out.ts";

export type Direction = "left" | "right" | "up" | "down";

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest circle in a direction, of those in the same one; null where there is none. */
export function neighbour(
  bodies: readonly PlacedBody[],
  from: PlacedBody,
  direction: Direction,
): PlacedBody | null {
  const [wx, wy] = WAYS[direction];
  let best: PlacedBody | null = null;
  let least = Infinity;
  for (const body of bodies) {
    if (body.within !== from.within || body.node.id === from.node.id) continue;
    const [dx, dy] = [body.x - from.x, body.y - from.y];
    const ahead = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    if (ahead <= 0) continue;
    // What stands straight ahead is meant before what is nearer, aside.
    const cost = ahead + 2 * aside;
    if (cost >= least) continue;
    least = cost;
    best = body;
  }
  return best;
}

/** Where the picture stands: how large, and how far from where it begins. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 0.96;
/** Of a circle that holds none: what is around it stays in sight. */
const MARGIN_ALONE = 0.7;

/** All of the picture in the middle of a stage; or one disc of it, as large as it fits. */
export function viewOf(
  stage: Size,
  picture: Size,
  disc: (Disc & Pick<PlacedBody, "parts">) | null,
): View {
  const [width, height] =
    disc === null ? [picture.width, picture.height] : [disc.r * 2, disc.r * 2];
  const [x, y] = disc === null ? [picture.width / 2, picture.height / 2] : [disc.x, disc.y];
  const margin = disc?.parts.length === 0 ? MARGIN_ALONE : MARGIN;
  const scale = margin * Math.min(stage.width / width, stage.height / height);
  return { scale, x: stage.width / 2 - x * scale, y: stage.height / 2 - y * scale };
}

/** How much of a body is shown: all that is written in it, its name, its gravest sign, or the circle alone. */
export type Detail = "written" | "brief" | "sign" | "none";

/** In pixels: letters that can be read, those of a name alone, and a sign that can be seen. */
const READABLE = 10.5;
const NAME_READABLE = 8;
const SEEN = 5;

/** By the letters of the name, in all that is written and alone, and by the radius. */
export function detailAt(
  { written, brief, heart }: Pick<DrawnBody, "written" | "brief" | "heart">,
  scale: number,
): Detail {
  if (written.size * scale >= READABLE) return "written";
  if (brief.size * scale >= NAME_READABLE) return "brief";
  return heart.r * scale >= SEEN ? "sign" : "none";
}
