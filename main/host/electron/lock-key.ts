import type { Input } from "electron";
import { shortcutLetter } from "#shared/domain/kernel/shortcut-letter.ts";

/** Whether what was typed is `Ctrl L`, or `⌘ L` on macOS, and nothing besides. */
export function isLockKey(
  input: Pick<Input, "type" | "key" | "code" | "control" | "meta" | "alt" | "shift">,
  platform: NodeJS.Platform = process.platform,
): boolean {
  const { type, control, meta, alt, shift } = input;
  const isCommand = platform === "darwin" ? meta && !control : control && !meta;
  return type === "keyDown" && shortcutLetter(input) === "l" && isCommand && !alt && !shift;
}
