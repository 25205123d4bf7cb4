import { constants, open, type FileHandle } from "node:fs/promises";

/** Windows has neither flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** A pipe that nobody writes to must not hold the reader up. */
const NON_BLOCK = constants.O_NONBLOCK ?? 0;

/**
 * Opens a plain file to read it, which the caller closes; null for a folder, a pipe or a device, which is
 * not waited for. A link that a person chose is followed, one inside a vault never is.
 * Throws system errors.
 */
export async function openPlain(
  path: string,
  links: "followed" | "refused",
): Promise<FileHandle | null> {
  const flags = constants.O_RDONLY | NON_BLOCK | (links === "refused" ? NO_FOLLOW : 0);
  const file = await open(path, flags);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  return null;
}
