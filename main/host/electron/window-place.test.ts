import { describe, expect, it } from "vitest";
import { leastSize, placeWithin } from "./window-place.ts";

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const right = { x: 1440, y: 0, width: 2560, height: 1400 };
const left = { x: -1920, y: 0, width: 1920, height: 1040 };

describe("placeWithin", () => {
  it("opens where the window was, on whichever display that is", () => {
    const kept = { x: 1500, y: 100, width: 1280, height: 820 };
    expect(placeWithin(kept, [laptop, right])).toEqual(kept);
    const before = { x: -1800, y: 40, width: 1280, height: 820 };
    expect(placeWithin(before, [laptop, left])).toEqual(before);
  });

  it("leaves the place to the system where that display is gone", () => {
    const kept = { x: 1500, y: 100, width: 1280, height: 820 };
    expect(placeWithin(kept, [laptop])).toEqual({ width: 1280, height: 820 });
  });

  it("is no larger than the display it opens on", () => {
    const kept = { x: 1500, y: 100, width: 2400, height: 1300 };
    expect(placeWithin(kept, [laptop])).toEqual({ width: 1440, height: 875 });
    const tall = { x: 10, y: 30, width: 1300, height: 1300 };
    expect(placeWithin(tall, [laptop])).toEqual({ x: 10, y: 25, width: 1300, height: 875 });
  });

  it("brings back what hangs over an edge", () => {
    const over = { x: 1200, y: 700, width: 1000, height: 700 };
    expect(placeWithin(over, [laptop])).toEqual({ x: 440, y: 200, width: 1000, height: 700 });
    const above = { x: 100, y: -20, width: 1000, height: 700 };
    expect(placeWithin(above, [laptop])).toEqual({ x: 100, y: 25, width: 1000, height: 700 });
  });

  it("does not open by an upper edge that nobody could take", () => {
    const size = { width: 1000, height: 700 };
    expect(placeWithin({ x: 100, y: 890, ...size }, [laptop])).toEqual(size);
    expect(placeWithin({ x: 1400, y: 100, ...size }, [laptop])).toEqual(size);
    expect(placeWithin({ x: 100, y: -600, ...size }, [laptop])).toEqual(size);
  });

  it("keeps the size alone where no place is known", () => {
    const kept = { x: null, y: null, width: 1280, height: 820 };
    expect(placeWithin(kept, [laptop])).toEqual({ width: 1280, height: 820 });
    expect(placeWithin(kept, [])).toEqual({ width: 1280, height: 820 });
  });

  it.each([
    ["nothing", { x: 0, y: 0, width: 0, height: 0 }],
    ["less than nothing", { x: 0, y: 0, width: -1440, height: -900 }],
    ["no number", { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN }],
    ["everything", { x: 0, y: 0, width: Infinity, height: Infinity }],
    ["the edge of the world", { x: 2 ** 40, y: 0, width: 1440, height: 900 }],
  ])("opens in no display of %s", (_what, absurd) => {
    const kept = { x: 0, y: 0, width: 1280, height: 820 };
    expect(placeWithin(kept, [absurd])).toEqual({ width: 1280, height: 820 });
    expect(placeWithin(kept, [absurd, laptop])).toEqual({ ...kept, y: 25 });
  });

  it("is never larger than any display, whatever was kept", () => {
    const kept = { x: 2 ** 50, y: -(2 ** 50), width: 2 ** 52, height: 2 ** 52 };
    expect(placeWithin(kept, [])).toEqual({ width: 16_384, height: 16_384 });
    expect(placeWithin(kept, [laptop])).toEqual({ width: 1440, height: 875 });
  });
});

describe("leastSize", () => {
  it("lets a window be as small as its page allows", () => {
    expect(leastSize({ width: 1280, height: 820 })).toEqual({ minWidth: 640, minHeight: 480 });
  });

  it("does not push a window out of a display that is smaller than that", () => {
    // 1366 × 768 drawn at 200 %.
    const small = { x: 0, y: 0, width: 683, height: 344 };
    const place = placeWithin({ x: null, y: null, width: 1280, height: 820 }, [small]);
    expect(leastSize(place)).toEqual({ minWidth: 640, minHeight: 344 });
  });
});
