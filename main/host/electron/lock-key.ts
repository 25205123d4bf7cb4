import type { Input } from "electron";

/** Whether what was typed is `Ctrl L`, or `⌘ L` on macOS, and nothing besides. */
export function isLockKey(
  input: Pick<Input, "type" | "key" | "control" | "meta" | "alt" | "shift">,
  platform: NodeJS.Platform = process.platform,
): boolean {
  const { type, key, control, meta, alt, shift } = input;
  const isCommand = platform === "darwin" ? meta && !control : control && !meta;
  return type === "keyDown" && key.toLowerCase() === "l" && isCommand && !alt && !shift;
}
