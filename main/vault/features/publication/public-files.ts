import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { flushFolder, writeNew } from "#main/vault/folder/durable-file.ts";
import { openPlain } from "#main/vault/folder/plain-file.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { rename } from "#main/vault/folder/rename.ts";

export interface PublicFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Files that are written beside their places and not yet in them. */
export interface StagedFiles {
  /** Puts all of them in place, or throws and leaves the folder as it was. */
  commit(): Promise<void>;
  /** Takes back what `commit` did. */
  revert(): Promise<void>;
  /** Removes what `commit` set aside. To be called last, whatever happened. */
  clean(): Promise<void>;
}

interface Place {
  readonly target: string;
  readonly staged: string;
  readonly aside: string;
  moved: "no" | "old" | "new";
  hadOld: boolean;
}

/**
 * Writes files under other names in the same folder, flushed to disk, so that putting them in place
 * is three renames. Errors: `publication.folder_not_writable`, `publication.disk_full`.
 */
export async function stageFiles(
  folder: string,
  files: readonly PublicFile[],
): Promise<StagedFiles> {
  const mark = randomUUID().slice(0, 8);
  const places: Place[] = files.map(({ name }) => ({
    target: pathIn(folder, name),
    staged: pathIn(folder, `.${name}.${mark}.new`),
    aside: pathIn(folder, `.${name}.${mark}.old`),
    moved: "no",
    hadOld: false,
  }));
  const clean = async () => {
    for (const { staged, aside } of places) {
      await rm(staged, { force: true });
      await rm(aside, { force: true });
    }
  };
  try {
    for (const [index, place] of places.entries()) {
      await writeNew(place.staged, files[index]?.content ?? "");
    }
  } catch (error) {
    await clean().catch(() => undefined);
    throw asFolderError(error);
  }
  const revert = async () => {
    for (const place of places.toReversed()) {
      if (place.moved === "new") await rm(place.target, { force: true });
      if (place.hadOld) await rename(place.aside, place.target);
      place.moved = "no";
      place.hadOld = false;
    }
  };
  return {
    async commit() {
      try {
        for (const place of places) await putInPlace(place);
        await flushFolder(folder);
      } catch (error) {
        await revert().catch(() => undefined);
        throw asFolderError(error);
      }
    },
    revert,
    clean,
  };
}

/** The bytes of a file, null where there is none. Errors: `publication.folder_not_writable`. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    const file = await openPlain(path, "followed");
    if (file === null) throw new ExpectedError("publication.folder_not_writable");
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw asFolderError(error);
  }
}

async function putInPlace(place: Place): Promise<void> {
  try {
    await rename(place.target, place.aside);
    place.hadOld = true;
    place.moved = "old";
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  await rename(place.staged, place.target);
  place.moved = "new";
}

function asFolderError(error: unknown): unknown {
  if (error instanceof ExpectedError) return error;
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") return new ExpectedError("publication.disk_full");
  const refused = ["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "EIO"];
  return refused.includes(code) ? new ExpectedError("publication.folder_not_writable") : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
