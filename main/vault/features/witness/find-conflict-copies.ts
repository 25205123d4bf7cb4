import { lstat, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  isConflictCopyBeside,
  isConflictCopyInside,
} from "#shared/domain/vault/conflict-copies.ts";
import type { Output } from "#shared/ipc/contract.ts";

type ConflictCopy = Output<"witness.conflicts">[number];

/** The copies that a synchronising program left in a vault's folder or beside it. Only looks. */
export async function findConflictCopies(vaultPath: string): Promise<ConflictCopy[]> {
  const parent = dirname(vaultPath);
  const own = basename(vaultPath);
  const [inside, beside] = await Promise.all([namesIn(vaultPath), namesIn(parent)]);
  const found = await Promise.all([
    ...inside.filter(isConflictCopyInside).map((name) => described(vaultPath, name, "inside")),
    ...beside
      .filter((name) => isConflictCopyBeside(own, name))
      .map((name) => described(parent, name, "beside")),
  ]);
  return found.toSorted((one, other) => one.name.localeCompare(other.name, "fr"));
}

/** A folder that cannot be listed shows nothing: the vault itself is open. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function described(
  folder: string,
  name: string,
  place: ConflictCopy["place"],
): Promise<ConflictCopy> {
  const changed = await lstat(join(folder, name)).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
  return { name, place, changed };
}
