import { describe, expect, it } from "vitest";
import { shortcutLetter } from "./shortcut-letter.ts";

describe("shortcutLetter", () => {
  it.each([
    ["AZERTY", "z", "KeyW", "z"],
    ["BÉPO", "k", "KeyB", "k"],
    ["Dvorak", "l", "KeyP", "l"],
    ["capitals locked", "L", "KeyL", "l"],
    ["Greek", "λ", "KeyL", "l"],
    ["Russian", "Д", "KeyL", "l"],
    ["Arabic", "م", "KeyL", "l"],
    ["Russian, a letter where a Latin keyboard has none", "ж", "Semicolon", "ж"],
    ["a French letter", "é", "Digit2", "é"],
    ["a sign", "?", "KeyM", "?"],
    ["a named key", "Enter", "Enter", "enter"],
  ])("%s: %s at %s is %s", (_what, key, code, expected) => {
    expect(shortcutLetter({ key, code })).toBe(expected);
  });
});
