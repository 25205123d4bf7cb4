import { describe, expect, it } from "vitest";
import { zoomStep } from "./zoom-key.ts";

const NONE = { control: false, meta: false, alt: false, shift: false };
const down = (key: string, code: string, held: Partial<typeof NONE> = { control: true }) =>
  ({ type: "keyDown", key, code, ...NONE, ...held }) as const;
const shifted = { control: true, shift: true };

describe("zoomStep", () => {
  it.each([
    ["+ of QWERTY", down("+", "Equal", shifted), 0.5],
    ["the same key without Shift", down("=", "Equal"), 0.5],
    ["+ of QWERTZ", down("+", "BracketRight"), 0.5],
    ["+ of BÉPO", down("+", "Digit7"), 0.5],
    ["+ of a Swiss keyboard", down("+", "Digit1", shifted), 0.5],
    ["+ of the numeric pad", down("+", "NumpadAdd"), 0.5],
    ["- of QWERTY", down("-", "Minus"), -0.5],
    ["- of AZERTY", down("-", "Digit6"), -0.5],
    ["- of BÉPO", down("-", "Digit8"), -0.5],
    ["- of the numeric pad", down("-", "NumpadSubtract"), -0.5],
    ["0 of QWERTY", down("0", "Digit0"), 0],
    ["0 of AZERTY, without Shift", down("à", "Digit0"), 0],
    ["0 of AZERTY, with Shift", down("0", "Digit0", shifted), 0],
    ["0 of the numeric pad", down("0", "Numpad0"), 0],
    ["= of QWERTZ, on the key of the zero", down("=", "Digit0", shifted), 0.5],
    ["6 of AZERTY", down("6", "Digit6", shifted), null],
    ["a plus that is typed", down("+", "Equal", { shift: true }), null],
    [
      "AltGr with the key of the zero, which types @",
      down("@", "Digit0", { control: true, alt: true }),
      null,
    ],
    ["the key let go", { ...down("-", "Minus"), type: "keyUp" }, null],
  ] as const)("%s: %o is %s", (_what, input, expected) => {
    expect(zoomStep(input, "linux")).toBe(expected);
  });

  it("is of ⌘ on macOS", () => {
    expect(zoomStep(down("-", "Equal", { meta: true }), "darwin")).toBe(-0.5);
    expect(zoomStep(down("-", "Equal"), "darwin")).toBeNull();
  });
});
