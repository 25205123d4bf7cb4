import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { inventedBodies } from "#main/vault/features/bodies/trial-part.service.ts";
import { inventedPeople, type Invented } from "#main/vault/features/people/trial-part.service.ts";
import type { Job } from "#main/vault/job.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { AttendanceKind } from "#shared/domain/meetings/meeting.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import type { SampleItem, SampleLine, SampleMeeting } from "#shared/sample/meeting.ts";
import { addItem } from "./agenda.service.ts";
import { setAttendance } from "./attendance.service.ts";
import { idsOfMeetings } from "./meetings.repository.ts";
import { createMeeting } from "./meetings.service.ts";
import { saveMinutes } from "./minutes.service.ts";

/** Holds the invented meetings, with the invented people. */
export async function tryMeetings(
  context: VaultContext,
  language: Language,
  job: Job,
): Promise<void> {
  const people = await inventedPeople(context);
  const bodies = await inventedBodies(context, language);
  for (const meeting of sampleTexts(language).meetings) {
    await hold(context, meeting, people, bodies.get(meeting.body) ?? null);
    await job.breathe();
  }
}

/** The ids of the meetings that were held, in their order. */
export async function inventedMeetings(context: VaultContext): Promise<string[]> {
  return (await idsOfMeetings(context.read)).map(fromBlob);
}

async function hold(
  context: VaultContext,
  sample: SampleMeeting,
  people: readonly Invented[],
  body: string | null,
): Promise<void> {
  const { title, startsAt, endsAt, place, remote } = sample;
  const date = localDateIn(context.now(), sample.inDays);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const fields = { title, date, startsAt, endsAt, zone, place, remote, body };
  const { meeting } = await createMeeting(context, fields);
  const note = async (index: number, kind: AttendanceKind) => {
    await setAttendance(context, { meetingId: meeting.id, personId: at(people, index).id, kind });
  };
  for (const index of sample.present) await note(index, "present");
  for (const index of sample.excused) await note(index, "excused");
  for (const item of sample.items) await takeMinutes(context, meeting.id, item, people);
}

async function takeMinutes(
  context: VaultContext,
  meetingId: string,
  { title, confidentiality, lines }: SampleItem,
  people: readonly Invented[],
): Promise<void> {
  const { itemId, meeting } = await addItem(context, { meetingId, title, confidentiality });
  if (lines.length === 0) return;
  const blocks = lines.map((line) => toBlock(line, people, context.now()));
  const version = meeting.items.find(({ id }) => id === itemId)?.version ?? 0;
  await saveMinutes(context, { itemId, version, blocks });
}

function toBlock(line: SampleLine, people: readonly Invented[], now: Date): RichBlock {
  const content = [{ type: "text" as const, text: line.text }];
  switch (line.kind) {
    case "text":
      return { type: "paragraph", content };
    case "decision":
      return { type: "decision", content };
    case "action": {
      const owner = at(people, line.owner);
      const due = localDateIn(now, line.dueIn);
      const attrs = { ownerId: owner.id, ownerLabel: owner.name, due, done: false };
      return { type: "action", attrs, content };
    }
    default:
      return assertNever(line);
  }
}

function at(people: readonly Invented[], index: number): Invented {
  const person = people[index];
  if (person === undefined) throw new Error(`nobody invented has number ${index}`);
  return person;
}
