import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Kept, KeptStore } from "#main/app/kept.ts";

/** The stand-in's own folder for settings: the platform's, unless GREFFE_CONFIG_DIR names another. */
export function configFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = env["GREFFE_CONFIG_DIR"];
  if (named !== undefined && named !== "") return named;
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Greffe");
  if (platform === "win32") return join(env["APPDATA"] ?? homedir(), "Greffe");
  return join(env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"), "greffe");
}

/** Settings in a JSON file, replaced whole so that a crash leaves the old one or the new one. */
export function settingsFile(folder: string): KeptStore {
  const path = join(folder, "settings.json");
  return {
    read() {
      try {
        return JSON.parse(readFileSync(path, "utf8")) as unknown;
      } catch {
        return {};
      }
    },
    write(kept: Kept) {
      const fresh = `${path}.${process.pid}.new`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
        renameSync(fresh, path);
      } catch {
        // Settings that cannot be kept are not worth stopping a meeting for.
        rmSync(fresh, { force: true });
      }
    },
  };
}
