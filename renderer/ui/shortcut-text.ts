const isMac = globalThis.navigator?.platform.startsWith("Mac") ?? false;

const MAC: Record<string, string> = { mod: "⌘", shift: "⇧", alt: "⌥", ctrl: "⌃" };
const PC: Record<string, string> = { mod: "Ctrl", alt: "Alt", ctrl: "Ctrl" };
const COMMON: Record<string, string> = {
  enter: "⏎",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  backspace: "⌫",
  space: "␣",
  tab: "Tab",
};

/** Keys whose printed name is a word. */
const WORDS: Record<string, { fr: string; en: string }> = {
  shift: { fr: "Maj", en: "Shift" },
  escape: { fr: "Échap", en: "Esc" },
  pageup: { fr: "Page préc.", en: "Page Up" },
  pagedown: { fr: "Page suiv.", en: "Page Down" },
};

/** "mod+shift+k" as the keys are printed on this machine's keyboard: ["Ctrl", "Maj", "K"]. */
export function shortcutKeys(shortcut: string, language: string, mac: boolean = isMac): string[] {
  return shortcut.split("+").map((key) => {
    const special = (mac ? MAC : PC)[key] ?? COMMON[key];
    return (
      special ??
      WORDS[key]?.[language.startsWith("fr") ? "fr" : "en"] ??
      (/^(?:.|f\d+)$/.test(key) ? key.toUpperCase() : key)
    );
  });
}

/** The form that `aria-keyshortcuts` wants: "Control+Shift+K". */
export function ariaShortcut(shortcut: string, mac: boolean = isMac): string {
  const names: Record<string, string> = {
    mod: mac ? "Meta" : "Control",
    ctrl: "Control",
    shift: "Shift",
    alt: "Alt",
    enter: "Enter",
    escape: "Escape",
    pageup: "PageUp",
    pagedown: "PageDown",
  };
  return shortcut
    .split("+")
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join("+");
}
