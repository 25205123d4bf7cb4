import type { Input, WebContents } from "electron";

/** What Electron's own entries of a menu go up and down by. */
const STEP = 0.5;

/**
 * How far a typed key zooms, 0 for the usual size, null for any other key. Electron's accelerators take
 * the plus and the minus by their keys of an American keyboard, of which AZERTY and BÉPO have neither
 * there, nor those of the numeric pad (https://github.com/electron/electron/issues/15362,
 * https://github.com/electron/electron/issues/29996): what counts here is the character, with or without
 * Shift. The zero is found by its place too: on AZERTY its key writes « à ».
 */
export function zoomStep(
  input: Pick<Input, "type" | "key" | "code" | "control" | "meta" | "alt" | "shift">,
  platform: NodeJS.Platform = process.platform,
): number | null {
  const { type, key, code, control, meta, alt, shift } = input;
  const isCommand = platform === "darwin" ? meta && !control : control && !meta;
  if (type !== "keyDown" || !isCommand || alt) return null;
  if (key === "+" || key === "=") return STEP;
  if (key === "-") return -STEP;
  return key === "0" || (code === "Digit0" && !shift) ? 0 : null;
}

export function zoom(contents: Pick<WebContents, "zoomLevel">, step: number): void {
  contents.zoomLevel = step === 0 ? 0 : contents.zoomLevel + step;
}
