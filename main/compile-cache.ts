import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Where Node keeps what it compiled of these sources: beside the packages, in whose hands the sources
 * are as well. Not in the folder for temporary things, where anybody of the machine could have put
 * code of theirs first. It is made of sources alone: nothing that a process was given, or made, is in it.
 */
export const COMPILE_CACHE = fileURLToPath(
  new URL("../node_modules/.cache/greffe-compiled", import.meta.url),
);

/** For what is imported from here on. Where the folder cannot be written to, nothing is kept. */
export function keepCompiled(): void {
  enableCompileCache(COMPILE_CACHE);
}
