import type { VaultContext } from "#main/vault/context.ts";
import { sourceOfBytes } from "#main/vault/files/bytes-source.ts";
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
    const source = sourceOfBytes(new TextEncoder().encode(text));
    await attach(context, { meetingId: meetings[meeting] ?? "", name, source }, job);
    await job.breathe();
  }
}
