import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const MOST = 64 * 1024 * 1024;

/**
 * The files below `folders` that hold one of the texts in UTF-8 or in UTF-16, as a browser writes
 * them. Each is told with the text found.
 */
export function filesHolding(folders: readonly string[], texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [
    { text, bytes: Buffer.from(text, "utf8") },
    { text, bytes: Buffer.from(text, "utf16le") },
  ]);
  return folders.flatMap(filesBelow).flatMap((file) => {
    const bytes = readPlain(file);
    if (bytes === null) return [];
    return needles
      .filter((needle) => bytes.includes(needle.bytes))
      .map(({ text }) => `${file}: ${text}`);
  });
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name),
    );
  } catch {
    return [];
  }
}

/** Null for what is no plain file, too large, or gone meanwhile. */
function readPlain(file: string): Buffer | null {
  try {
    const found = statSync(file);
    if (!found.isFile() || found.size > MOST) return null;
    return readFileSync(file);
  } catch {
    return null;
  }
}
