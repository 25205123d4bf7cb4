import { lstat } from "node:fs/promises";
import { pathIn } from "./path-in.ts";

const MOST_COPIES = 1000;

/**
 * The first of these names that nothing has in `folder`, not even a link that leads nowhere: `nameOf` is
 * asked for copy 1, 2 and so on.
 */
export async function freeName(folder: string, nameOf: (copy: number) => string): Promise<string> {
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const name = nameOf(copy);
    if ((await lstat(pathIn(folder, name)).catch(() => null)) === null) return name;
  }
  throw new Error("every name is taken");
}
