import type { VaultContext } from "#main/vault/context.ts";
import { chunkCount, CHUNK_BYTES } from "#main/vault/files/file-format.ts";
import type { SourceFile } from "#main/vault/files/source-file.ts";
import { inventedMeetings } from "#main/vault/features/meetings/trial-part.service.ts";
import type { Job } from "#main/vault/job.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { attach } from "./attachments.service.ts";

/** Attaches the invented documents to their meetings, never on the disk in clear. */
export async function tryDocuments(
  context: VaultContext,
  language: Language,
  job: Job,
): Promise<void> {
  const meetings = await inventedMeetings(context);
  for (const { meeting, name, text } of sampleTexts(language).documents) {
    const source = sourceOf(new TextEncoder().encode(text));
    await attach(context, { meetingId: meetings[meeting] ?? "", name, source }, job);
    await job.breathe();
  }
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
