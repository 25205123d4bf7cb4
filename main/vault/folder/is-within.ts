import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/**
 * Whether a folder is a vault's own, or in it, by whatever links it is reached: what is put there is copied,
 * and lost, with the vault. A folder that is gone is where it was.
 */
export async function isWithin(vault: string, folder: string): Promise<boolean> {
  const way = relative(await whereIs(vault), await whereIs(folder));
  // On another drive of Windows, the way is a whole path.
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}

async function whereIs(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const parent = dirname(path);
    return parent === path ? path : join(await whereIs(parent), basename(path));
  });
}
