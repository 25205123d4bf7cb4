import { statSync } from "node:fs";
import { posix, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { BACKUP_EXTENSION } from "#shared/domain/vault/backup-file.ts";
import { VAULT_EXTENSION } from "#shared/domain/vault/folder-name.ts";

/** What Greffe was started with: its arguments, and the folder that relative paths begin in. */
export const StartedWith = z.object({ given: z.array(z.string()), folder: z.string() });
export type StartedWith = z.infer<typeof StartedWith>;

export interface Openable {
  readonly kind: "vault" | "backup";
  readonly path: string;
}

type FileKind = "file" | "folder" | "other";

export interface Place {
  /** Where relative paths begin: the folder that the other instance was started in. */
  readonly folder: string;
  readonly platform: NodeJS.Platform;
  readonly kindOf: (path: string) => FileKind;
}

export const thisPlace = (folder: string): Place => ({
  folder,
  platform: process.platform,
  kindOf: kindOnDisk,
});

/** Longer than any path that a system gives (32,767 characters on Windows). */
const MOST_CHARACTERS = 32_767;
/** A file manager gives those that were selected. */
const MOST_ARGUMENTS = 100;

/**
 * The first vault or backup among what the application was started with. Anybody may send this, with a
 * link of another program: nothing but an existing vault's folder or backup's file on a disk of this
 * computer passes, and it is only ever offered to be opened.
 */
export function openableIn(given: readonly string[], place: Place): Openable | null {
  for (const argument of given.slice(0, MOST_ARGUMENTS)) {
    const openable = openableAt(argument, place);
    if (openable !== null) return openable;
  }
  return null;
}

function openableAt(argument: string, { folder, platform, kindOf }: Place): Openable | null {
  if (argument === "" || argument.length > MOST_CHARACTERS) return null;
  // A switch of Chromium or of Electron; a path that begins so comes as an absolute one.
  if (argument.startsWith("-") || argument.includes("\0")) return null;
  const given = pathOf(argument, platform === "win32");
  if (given === null) return null;
  const paths = platform === "win32" ? win32 : posix;
  const path = paths.resolve(folder, given);
  // Another machine, which would be told who asks, or a device.
  if (path.startsWith("//") || path.startsWith("\\\\")) return null;
  const name = paths.basename(path).toLowerCase();
  if (name.endsWith(`.${BACKUP_EXTENSION}`)) {
    return kindOf(path) === "file" ? { kind: "backup", path } : null;
  }
  if (!name.endsWith(VAULT_EXTENSION)) return null;
  return kindOf(path) === "folder" ? { kind: "vault", path } : null;
}

/** Linux desktops give addresses (`%U` of a desktop entry), the others give paths. */
function pathOf(argument: string, windows: boolean): string | null {
  if (!/^[a-z][a-z0-9+.-]+:\/\//iu.test(argument)) return argument;
  try {
    const url = new URL(argument);
    return url.protocol === "file:" && url.host === "" ? fileURLToPath(url, { windows }) : null;
  } catch {
    return null;
  }
}

export function kindOnDisk(path: string): FileKind {
  try {
    const found = statSync(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  } catch {
    // Not there, not to be read, or no path at all.
    return "other";
  }
}
