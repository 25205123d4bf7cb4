import type { VaultContext } from "#main/vault/context.ts";
import { chunkCount, CHUNK_BYTES } from "#main/vault/files/file-format.ts";
import type { SourceFile } from "#main/vault/files/source-file.ts";
import type { Job } from "#main/vault/job.ts";
import { attach } from "./attachments.service.ts";

/** Attaches an invented document, which is never on the disk in clear. */
export async function tryDocument(
  context: VaultContext,
  document: { readonly meetingId: string; readonly name: string; readonly text: string },
  job: Job,
): Promise<void> {
  const source = sourceOf(new TextEncoder().encode(document.text));
  await attach(context, { ...document, source }, job);
}

function sourceOf(bytes: Uint8Array): SourceFile {
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
