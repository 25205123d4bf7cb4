import { describe, expect, it } from "vitest";
import { isLockKey } from "./lock-key.ts";

const NONE = { control: false, meta: false, alt: false, shift: false };
const down = (key: string, held: Partial<typeof NONE>, code = "KeyL") =>
  ({ type: "keyDown", key, code, ...NONE, ...held }) as const;

describe("isLockKey", () => {
  it.each([
    ["Ctrl L on Linux", down("l", { control: true }), "linux", true],
    ["Ctrl L with capitals locked", down("L", { control: true }), "win32", true],
    ["Ctrl L of BÉPO", down("l", { control: true }, "KeyO"), "linux", true],
    ["Ctrl with what lies there on BÉPO", down("c", { control: true }), "linux", false],
    ["Ctrl L on a Greek keyboard", down("λ", { control: true }), "linux", true],
    ["⌘ L on macOS", down("l", { meta: true }), "darwin", true],
    ["Ctrl L on macOS, which has another meaning", down("l", { control: true }), "darwin", false],
    ["Super L on Linux, which is the system's", down("l", { meta: true }), "linux", false],
    ["Ctrl Shift L", down("L", { control: true, shift: true }), "linux", false],
    ["AltGr L, which types a letter", down("ł", { control: true, alt: true }), "win32", false],
    ["the letter alone", down("l", {}), "linux", false],
    ["another letter", down("k", { control: true }), "linux", false],
    ["the key let go", { ...down("l", { control: true }), type: "keyUp" }, "linux", false],
  ] as const)("%s: %o on %s is %s", (_what, input, platform, expected) => {
    expect(isLockKey(input, platform)).toBe(expected);
  });
});
