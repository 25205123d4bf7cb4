import { describe, expect, it } from "vitest";
import { stepFrom } from "./spot.ts";
import { drawnIn } from "./zoom.ts";

describe("a page on or back", () => {
  const counts = [2, null, 1];

  it("goes through all pages of all receipts", () => {
    expect(stepFrom({ receipt: 0, page: 1 }, 1, counts)).toEqual({ receipt: 0, page: 2 });
    expect(stepFrom({ receipt: 0, page: 2 }, 1, counts)).toEqual({ receipt: 1, page: 1 });
    expect(stepFrom({ receipt: 1, page: 1 }, 1, counts)).toEqual({ receipt: 2, page: 1 });
    expect(stepFrom({ receipt: 1, page: 1 }, -1, counts)).toEqual({ receipt: 0, page: 2 });
  });

  it("ends at both ends", () => {
    expect(stepFrom({ receipt: 0, page: 1 }, -1, counts)).toBeNull();
    expect(stepFrom({ receipt: 2, page: 1 }, 1, counts)).toBeNull();
  });
});

describe("how large a page is drawn", () => {
  const frame = { width: 400, height: 600 };
  const plain = { turn: 0, zoom: 1, ratio: 1 };

  it("is whole at first, whichever side is the longer", () => {
    const upright = drawnIn({ width: 1000, height: 2000 }, frame, plain);
    expect(upright).toEqual({ scale: 0.3, width: 300, height: 600 });
    const turned = drawnIn({ width: 1000, height: 2000 }, frame, { ...plain, turn: 1 });
    expect(turned).toEqual({ scale: 0.2, width: 400, height: 200 });
  });

  it("is as fine as the screen, as long as a canvas can be so large", () => {
    const page = { width: 1000, height: 1500 };
    expect(drawnIn(page, frame, { ...plain, ratio: 2 }).scale).toBeCloseTo(0.8);
    const large = drawnIn(page, frame, { turn: 0, zoom: 4.5, ratio: 3 });
    expect(large.width * large.height).toBeCloseTo(1800 * 2700);
    expect(large.scale * 1000 * (large.scale * 1500)).toBeCloseTo(16_000_000);
  });
});
