import { shortcutLetter, type TypedKey } from "#shared/domain/kernel/shortcut-letter.ts";

export interface KeyPress extends TypedKey {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a key press is a shortcut such as "mod+shift+k". `mod` is ⌘ on a Mac, Ctrl elsewhere.
 * Digits go by their place: on a French keyboard the row above the letters writes "&é\"'(" unshifted.
 */
export function matchesShortcut(press: KeyPress, shortcut: string, mac: boolean): boolean {
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const wants = new Set(parts.slice(0, -1));
  const ctrl = wants.has("ctrl") || (!mac && wants.has("mod"));
  const meta = mac && wants.has("mod");
  if (press.ctrlKey !== ctrl || press.metaKey !== meta || press.altKey !== wants.has("alt")) {
    return false;
  }
  if (/^\d$/.test(key)) {
    return !press.shiftKey && (press.code === `Digit${key}` || press.code === `Numpad${key}`);
  }
  // "?" and "," need Shift on some keyboards and not on others: the character is what counts.
  const isLetter = /^\p{L}$/u.test(key);
  if ((isLetter || key.length > 1) && press.shiftKey !== wants.has("shift")) return false;
  // On a Mac, Option writes another character: the letter is told by its place.
  if (isLetter && press.altKey && press.code === `Key${key.toUpperCase()}`) return true;
  return shortcutLetter(press) === key;
}

export function isMac(): boolean {
  return navigator.platform.startsWith("Mac");
}
