import { describe, expect, it } from "vitest";
import { isInTime, quickUntil, readDeviceSlot } from "./device-slot.ts";

const DAY = 24 * 60 * 60 * 1000;
const madeAt = Date.UTC(2026, 10, 22);

describe("quick unlock", () => {
  it("lasts fourteen days from the last passphrase, to the millisecond", () => {
    expect(quickUntil({ madeAt })).toBe(madeAt + 14 * DAY);
    expect(isInTime({ madeAt }, madeAt)).toBe(true);
    expect(isInTime({ madeAt }, madeAt + 14 * DAY - 1)).toBe(true);
    expect(isInTime({ madeAt }, madeAt + 14 * DAY)).toBe(false);
  });

  it("does not last longer on a clock that was set back", () => {
    expect(isInTime({ madeAt }, madeAt - 60_000)).toBe(true);
    expect(isInTime({ madeAt }, madeAt - DAY)).toBe(false);
  });

  it("reads nothing out of junk", () => {
    const texts = [null, "", "{", "null", "[]", '{"id":"x"}', "\u0000".repeat(40)];
    expect(texts.map(readDeviceSlot)).toEqual(texts.map(() => null));
  });
});
