import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { Part } from "#shared/domain/finances/sheets/xml.ts";

/** The same day in every file: a zip would say when it was made, to the second. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/** A document that is a zip of these parts, in their order. */
export async function zipOf(parts: readonly Part[]): Promise<Buffer> {
  const zip = new ZipFile();
  const written = buffer(zip.outputStream);
  for (const { path, content, isStored } of parts) {
    zip.addBuffer(Buffer.from(content, "utf8"), path, {
      mtime: MADE,
      compress: isStored !== true,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return written;
}
