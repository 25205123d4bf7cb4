import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where the first of these programs is that this system has; null when it has none. */
export function findProgram(
  names: readonly string[],
  path = process.env["PATH"] ?? "",
): string | null {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return found.find((candidate) => existsSync(candidate)) ?? null;
}
