import { win32 } from "node:path";

/** MAX_PATH of Windows, less the longest that the engine adds for a file beside (`-journal`), less a margin. */
const LONGEST_PLAIN = 240;

/**
 * A path as the engine takes it. Windows gives a program that does not say otherwise 260 characters, and
 * Electron does not (https://github.com/electron/electron/pull/5815). Node gets past it by itself, with
 * the form `\\?\` that this is too; the engine hands on what it is given
 * (https://github.com/openclaw/openclaw/issues/113304). It takes 1,040 bytes at most
 * (SQLITE_WIN32_MAX_PATH_BYTES).
 */
export function enginePath(path: string, platform: NodeJS.Platform = process.platform): string {
  if (platform !== "win32" || path.length < LONGEST_PLAIN) return path;
  return win32.toNamespacedPath(path);
}
