import { rename as renameOnce } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { systemCode } from "./fs-errors.ts";

/** What Windows says of a file, or of a folder with one in it, that another program has open. */
const HELD: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
/** About three seconds in all: somebody is waiting. */
const WAITS_MS = [10, 20, 50, 100, 200, 400, 800, 1500];

export const SYSTEM = { platform: process.platform, rename: renameOnce, wait };

/**
 * Renames, on Windows as soon as it may: an antivirus, the search index or OneDrive opens what was just
 * written, for a moment, and nothing that is open can be renamed there. VS Code and npm wait for it too
 * (https://github.com/coder/vscode-coder/pull/841, https://github.com/isaacs/node-graceful-fs/pull/100).
 */
export async function rename(from: string, to: string, system = SYSTEM): Promise<void> {
  for (const ms of system.platform === "win32" ? WAITS_MS : []) {
    try {
      return await system.rename(from, to);
    } catch (error) {
      if (!HELD.has(systemCode(error) ?? "")) throw error;
    }
    await system.wait(ms);
  }
  return system.rename(from, to);
}
