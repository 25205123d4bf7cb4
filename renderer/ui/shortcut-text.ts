const isMac = globalThis.navigator?.platform.startsWith("Mac") ?? false;

const MAC: Record<string, string> = { mod: "⌘", shift: "⇧", alt: "⌥", ctrl: "⌃" };
const PC: Record<string, string> = { mod: "Ctrl", shift: "Maj", alt: "Alt", ctrl: "Ctrl" };
const COMMON: Record<string, string> = {
  enter: "⏎",
  escape: "Esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  backspace: "⌫",
  space: "␣",
  tab: "Tab",
};

/** "mod+shift+k" as the keys are printed on this machine's keyboard: ["Ctrl", "Maj", "K"]. */
export function shortcutKeys(shortcut: string, language: string, mac: boolean = isMac): string[] {
  return shortcut.split("+").map((key) => {
    const special = (mac ? MAC : PC)[key] ?? COMMON[key];
    if (special === "Maj" && !language.startsWith("fr")) return "Shift";
    return special ?? (/^(?:.|f\d+)$/.test(key) ? key.toUpperCase() : key);
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
  };
  return shortcut
    .split("+")
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join("+");
}
