import { basename, dirname, join, resolve, win32 } from "node:path";

/** Separators and wildcards of one system or another, and controls: no name of Greffe’s has one. */
const REFUSED = /[<>:"/\\|?*\p{Cc}]/u;

/**
 * The path of a file of this name in a folder that a person chose. Names are made of what rows say: one
 * that would lead out of the folder is nobody’s mistake, and is thrown as one that cannot be.
 */
export function pathIn(folder: string, name: string): string {
  const path = join(folder, name);
  const isName =
    !REFUSED.test(name) &&
    basename(name) === name &&
    win32.basename(name) === name &&
    !/^\.*$/.test(name);
  if (isName && resolve(dirname(path)) === resolve(folder)) {
    return path;
  }
  throw new Error("a name that leads out of its folder");
}
