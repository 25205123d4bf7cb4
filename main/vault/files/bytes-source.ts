import { chunkCount, CHUNK_BYTES } from "./file-format.ts";
import type { SourceFile } from "./source-file.ts";

/** Bytes that were never on a disk, as a file to store. */
export function sourceOfBytes(bytes: Uint8Array): SourceFile {
  return {
    size: bytes.length,
    async *chunks() {
      for (let chunk = 0; chunk < chunkCount(bytes.length); chunk += 1) {
        yield bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES);
      }
    },
    close: () => Promise.resolve(),
  };
}
