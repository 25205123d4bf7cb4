import { expect, it } from "vitest";
import { ariaShortcut, shortcutKeys } from "./shortcut-text.ts";

it("writes keys as they are printed on the keyboard", () => {
  expect(shortcutKeys("mod+shift+k", "fr", false)).toEqual(["Ctrl", "Maj", "K"]);
  expect(shortcutKeys("mod+shift+k", "en", false)).toEqual(["Ctrl", "Shift", "K"]);
  expect(shortcutKeys("mod+shift+k", "fr", true)).toEqual(["⌘", "⇧", "K"]);
  expect(shortcutKeys("alt+pagedown", "fr", false)).toEqual(["Alt", "Page suiv."]);
  expect(shortcutKeys("f6", "fr", false)).toEqual(["F6"]);
  expect(shortcutKeys("?", "fr", false)).toEqual(["?"]);
});

it("tells assistive technology the names it knows", () => {
  expect(ariaShortcut("mod+k", false)).toBe("Control+K");
  expect(ariaShortcut("mod+k", true)).toBe("Meta+K");
  expect(ariaShortcut("escape", false)).toBe("Escape");
});
