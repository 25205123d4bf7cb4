import type { BrowserWindow, Rectangle } from "electron";
import type { WindowOptions, WindowPlace } from "#main/host/host.ts";

/** A window is being dragged: what counts is where it comes to rest. */
const RESTS_MS = 500;
/** Less is no display, and more no window: Chromium counts in 32 bits. */
const SMALLEST = { width: 320, height: 200 };
const LARGEST = 16_384;
/** As much of a window has to be on a display for it to be found and moved again. */
const SEEN = { width: 120, height: 60 };

/**
 * The bounds to open with: those that were kept, in a display that is there now. All of it is in
 * pixels that do not depend on a display's density, as Electron counts windows and work areas
 * (https://www.electronjs.org/docs/latest/api/structures/display): `scaleFactor` has no part in it.
 */
export function placeWithin(
  kept: WindowPlace,
  displays: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  const { x, y } = kept;
  const workAreas = displays.filter(isDisplay);
  const size = (area: Rectangle | undefined) => ({
    width: Math.min(kept.width, area?.width ?? LARGEST),
    height: Math.min(kept.height, area?.height ?? LARGEST),
  });
  if (x === null || y === null) return size(workAreas[0]);
  const area = workAreas.find((one) => isSeenIn(one, { ...kept, x, y }));
  if (area === undefined) return size(workAreas[0]);
  const { width, height } = size(area);
  return {
    x: clamp(x, area.x, area.x + area.width - width),
    y: clamp(y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

const LEAST = { width: 640, height: 480 };

/**
 * How small a person may make the window that opens so: on a display smaller than the least, as where
 * all is drawn at 200 %, Electron would otherwise make it larger again, and its lower edge unreachable.
 */
export function leastSize(opened: { readonly width: number; readonly height: number }): {
  minWidth: number;
  minHeight: number;
} {
  return {
    minWidth: Math.min(LEAST.width, opened.width),
    minHeight: Math.min(LEAST.height, opened.height),
  };
}

function isDisplay({ x, y, width, height }: Rectangle): boolean {
  const isThere = [x, y].every((at) => Number.isSafeInteger(at) && Math.abs(at) < 2 ** 30);
  return (
    isThere && width >= SMALLEST.width && height >= SMALLEST.height && width + height < 2 ** 30
  );
}

/** By its upper edge, where a person takes it to move it. */
function isSeenIn(area: Rectangle, window: Rectangle): boolean {
  const left = Math.max(area.x, window.x);
  const right = Math.min(area.x + area.width, window.x + window.width);
  const isBarInside =
    window.y >= area.y - SEEN.height && window.y + SEEN.height <= area.y + area.height;
  return isBarInside && right - left >= SEEN.width;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/**
 * On Windows, a window that opens on a display of another density than the first one's gets its size
 * by the wrong density: asked again once it is there, it is right
 * (https://github.com/mawie81/electron-window-state/issues/80). Not asked for a pixel or two, by which
 * a window would grow at each start (https://github.com/electron/electron/issues/27651).
 */
export function settlePlace(window: BrowserWindow, asked: ReturnType<typeof placeWithin>): void {
  const { x, y, width, height } = asked;
  if (x === undefined || y === undefined) return;
  const got = window.getBounds();
  const isOff = Math.abs(got.width - width) > 2 || Math.abs(got.height - height) > 2;
  if (isOff) window.setBounds({ x, y, width, height });
}

/**
 * Tells where the window rests. `resized` and `moved` are not of Linux
 * (https://www.electronjs.org/docs/latest/api/base-window): `resize` and `move` are of all three.
 */
export function watchPlace(window: BrowserWindow, options: Pick<WindowOptions, "onPlaced">): void {
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    // Of a window that is maximized, minimized or in full screen: where it goes back to.
    if (!window.isDestroyed()) options.onPlaced(placeOf(window.getNormalBounds()));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, RESTS_MS);
  };
  window.on("resize", wait);
  window.on("move", wait);
  window.on("close", () => {
    if (timer !== undefined) tell();
  });
  window.once("closed", () => clearTimeout(timer));
}

function placeOf({ x, y, width, height }: Rectangle): WindowPlace {
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  };
}
