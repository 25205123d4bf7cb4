import type { Size } from "../picture-size.ts";

/** How much larger than the whole of it: the first shows all. */
export const ZOOMS = [1, 1.5, 2, 3, 4.5] as const;

/** Pixels that a canvas may have: what is larger is drawn less finely, and stretched. */
const MOST_DRAWN = 16_000_000;

export interface Drawn {
  /** Of the canvas, by the size of the page. */
  readonly scale: number;
  /** As it is shown. */
  readonly width: number;
  readonly height: number;
}

/** How large a page is drawn in a frame, turned and zoomed, on a screen of so many points a pixel. */
export function drawnIn(
  page: Size,
  frame: Size,
  { turn, zoom, ratio }: { turn: number; zoom: number; ratio: number },
): Drawn {
  const [width, height] = turn % 2 === 1 ? [page.height, page.width] : [page.width, page.height];
  const fit = Math.min(frame.width / width, frame.height / height);
  const shown = { width: width * fit * zoom, height: height * fit * zoom };
  const finest = Math.sqrt(MOST_DRAWN / (shown.width * shown.height));
  return { ...shown, scale: fit * zoom * Math.min(ratio, finest) };
}
