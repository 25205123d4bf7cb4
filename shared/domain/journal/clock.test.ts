import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStamp } from "./clock.ts";

describe("nextStamp", () => {
  it("follows the machine's clock while it advances", () => {
    expect(nextStamp({ wall: 10, counter: 4 }, 11)).toEqual({ wall: 11, counter: 0 });
  });

  it("counts within a clock that stands still or was set back", () => {
    expect(nextStamp({ wall: 10, counter: 4 }, 10)).toEqual({ wall: 10, counter: 5 });
    expect(nextStamp({ wall: 10, counter: 4 }, 1)).toEqual({ wall: 10, counter: 5 });
  });

  it("never goes back, whatever the clock says", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (readings) => {
        let last = nextStamp(null, 0);
        for (const reading of readings) {
          const next = nextStamp(last, reading);
          expect(
            next.wall > last.wall || (next.wall === last.wall && next.counter > last.counter),
          ).toBe(true);
          last = next;
        }
      }),
    );
  });
});
