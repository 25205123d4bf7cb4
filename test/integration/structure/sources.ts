import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const TOP = ["main", "renderer", "shared"];

/** Paths from the root of the sources in a folder, without their tests. */
export function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes(".test."));
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
