import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Kept, KeptStore } from "#main/app/kept.ts";

/** The stand-in's own folder for settings: the platform's, unless GREFFE_CONFIG_DIR names another. */
export function configFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = env["GREFFE_CONFIG_DIR"];
  // Wherever it is started from, it is one folder.
  if (named !== undefined && named !== "") return resolve(named);
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Greffe");
  if (platform === "win32") return join(env["APPDATA"] || homedir(), "Greffe");
  // One that is empty or relative is to be ignored: https://specifications.freedesktop.org/basedir-spec/
  const base = env["XDG_CONFIG_HOME"] ?? "";
  return join(isAbsolute(base) ? base : join(homedir(), ".config"), "greffe");
}

/**
 * Settings in a JSON file, replaced whole so that a crash leaves the old one or the new one. Throws what the
 * disk refuses; what is no JSON is as none.
 */
export function settingsFile(folder: string): KeptStore {
  const path = join(folder, "settings.json");
  return {
    folder,
    read() {
      try {
        return JSON.parse(readFileSync(path, "utf8")) as unknown;
      } catch (error) {
        if (error instanceof SyntaxError || systemCode(error) === "ENOENT") return {};
        throw error;
      }
    },
    write(kept: Kept) {
      const fresh = `${path}.${process.pid}.new`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
        renameSync(fresh, path);
      } catch (error) {
        discard(fresh);
        throw error;
      }
    },
  };
}

/** In a folder of somebody else’s this throws as well, even by force. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What could not be made is mostly not there.
  }
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
