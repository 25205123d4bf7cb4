import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** Where the first of these programs is that this system has; null when it has none. */
export function findProgram(
  names: readonly string[],
  path = process.env["PATH"] ?? "",
): string | null {
  // Not one that depends on where Greffe was started, such as `.`: anybody may have put a program there.
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return found.find((candidate) => existsSync(candidate)) ?? null;
}
