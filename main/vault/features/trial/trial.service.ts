import type { VaultContext } from "#main/vault/context.ts";
import { tryDocument } from "#main/vault/features/attachments/trial-part.service.ts";
import { tryMeeting } from "#main/vault/features/meetings/trial-part.service.ts";
import { tryPeople } from "#main/vault/features/people/trial-part.service.ts";
import { vaultStatus } from "#main/vault/features/vault/vault.service.ts";
import type { Job } from "#main/vault/job.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { samplePeople, sampleTexts } from "#shared/sample/collective.ts";

/**
 * Puts the invented collective into an empty vault: each feature adds its part, with what those before
 * it made. Errors: `trial.not_empty`, `job.cancelled`; what was put in until then stays.
 */
export async function fillTrial(
  context: VaultContext,
  { language }: ParsedInput<"trial.fill">,
  job: Job,
): Promise<Output<"trial.fill">> {
  const { people: known, meetings: held } = await vaultStatus(context);
  if ((known ?? 0) > 0 || held > 0) throw new ExpectedError("trial.not_empty");
  const texts = sampleTexts(language);
  const invented = samplePeople();
  const total = 1 + texts.meetings.length + texts.documents.length;
  let done = 0;
  const next = async () => {
    done += 1;
    job.report(done, total, "trial_fill");
    await job.breathe();
  };

  const ids = await tryPeople(context, invented);
  const people = invented.map(({ givenName, familyName }, index) => ({
    id: ids[index] ?? "",
    name: `${givenName} ${familyName}`,
  }));
  await next();
  const meetings: string[] = [];
  for (const meeting of texts.meetings) {
    meetings.push(await tryMeeting(context, meeting, people));
    await next();
  }
  for (const { meeting, name, text } of texts.documents) {
    await tryDocument(context, { meetingId: meetings[meeting] ?? "", name, text }, job);
    await next();
  }
  return { people: people.length, meetings: meetings.length };
}
