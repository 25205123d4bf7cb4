import { describe, expect, it } from "vitest";
import { matchesShortcut, type KeyPress } from "./shortcuts.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

const typed = (key: string, code: string) => press(key, { code, ctrlKey: true });

describe("matchesShortcut", () => {
  it("takes Ctrl for mod on a PC and ⌘ on a Mac, never the other", () => {
    expect(matchesShortcut(press("k", { ctrlKey: true }), "mod+k", false)).toBe(true);
    expect(matchesShortcut(press("k", { metaKey: true }), "mod+k", false)).toBe(false);
    expect(matchesShortcut(press("k", { metaKey: true }), "mod+k", true)).toBe(true);
    expect(matchesShortcut(press("k", { ctrlKey: true }), "mod+k", true)).toBe(false);
  });

  it("finds digits by their place, so that a French keyboard works unshifted", () => {
    const azerty = press("é", { code: "Digit2", ctrlKey: true });
    expect(matchesShortcut(azerty, "mod+2", false)).toBe(true);
    expect(matchesShortcut({ ...azerty, shiftKey: true }, "mod+2", false)).toBe(false);
    expect(matchesShortcut(press("2", { code: "Numpad2", ctrlKey: true }), "mod+2", false)).toBe(
      true,
    );
  });

  it("finds letters by what they write, and by their place where that is of another alphabet", () => {
    expect(matchesShortcut(typed("z", "KeyW"), "mod+z", false)).toBe(true);
    expect(matchesShortcut(typed("w", "KeyZ"), "mod+z", false)).toBe(false);
    expect(matchesShortcut(typed("я", "KeyZ"), "mod+z", false)).toBe(true);
  });

  it("finds the question mark wherever the keyboard puts it", () => {
    expect(matchesShortcut(press("?", { shiftKey: true }), "?", false)).toBe(true);
    expect(matchesShortcut(press("?"), "?", false)).toBe(true);
    expect(matchesShortcut(press("?", { ctrlKey: true }), "?", false)).toBe(false);
  });

  it("does not take a letter with Shift for the letter", () => {
    expect(matchesShortcut(press("Z", { ctrlKey: true, shiftKey: true }), "mod+z", false)).toBe(
      false,
    );
    expect(
      matchesShortcut(press("Z", { ctrlKey: true, shiftKey: true }), "mod+shift+z", false),
    ).toBe(true);
  });

  it("finds Option with a letter on a Mac, where it writes another one", () => {
    const option = press("π", { code: "KeyP", altKey: true });
    expect(matchesShortcut(option, "alt+p", true)).toBe(true);
    expect(matchesShortcut(option, "alt+o", true)).toBe(false);
  });

  it("leaves AltGr characters to typing", () => {
    expect(matchesShortcut(press("k", { ctrlKey: true, altKey: true }), "mod+k", false)).toBe(
      false,
    );
  });
});
