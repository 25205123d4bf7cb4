import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Meeting, MeetingFields, MeetingSummary } from "#shared/domain/meetings/meeting.ts";
import { withholdConfidential } from "#shared/domain/meetings/withhold.ts";
import { endFollowsStart } from "#shared/domain/meetings/times.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { itemsOf } from "./agenda.repository.ts";
import { attendanceOf } from "./attendance.repository.ts";
import {
  parseAttendanceKind,
  parseConfidentiality,
  toColumns,
  toFields,
  toInstant,
  toSummary,
} from "./meetings.mapping.ts";
import {
  deleteMeeting,
  findBodyRow,
  findMeeting,
  findMeetingByRow,
  insertMeeting,
  lastPublishedAt,
  listMeetings,
  updateMeeting,
} from "./meetings.repository.ts";
import { minutesOf } from "./minutes.repository.ts";

const PAGE = 100;

export interface WrittenMeeting {
  readonly meeting: Meeting;
  readonly seq: number;
}

/** The same of a command that may have changed nothing. */
export interface ChangedMeeting {
  readonly meeting: Meeting;
  readonly seq: number | null;
}

export async function meetingSummaries(
  context: VaultContext,
  before: { date: string; id: string } | null,
): Promise<MeetingSummary[]> {
  const all = mayDo(context.roles, "meetings.confidential");
  return (await listMeetings(context.read, before, PAGE, all)).map(toSummary);
}

/** As this person may read it. Errors: `meetings.not_found`. */
export async function getMeeting(context: VaultContext, id: string): Promise<Meeting> {
  return loadMeeting(context, context.read, await meetingRow(context.read, id));
}

/** With every item, for what must know them all to keep them back. Errors: `meetings.not_found`. */
export async function getWholeMeeting(context: VaultContext, id: string): Promise<Meeting> {
  return wholeMeeting(context.read, await meetingRow(context.read, id));
}

/** Errors: `meetings.end_before_start`, `bodies.not_found`. */
export async function createMeeting(
  context: VaultContext,
  input: ParsedInput<"meetings.create">,
): Promise<WrittenMeeting> {
  const fields = { ...input, body: input.body ?? null };
  checkTimes(fields);
  const { value, seq } = await context.write("meetings.create", async ({ db }) => {
    const columns = toColumns(fields, await bodyRow(db, fields.body));
    const row = await insertMeeting(db, newId(), context.now().getTime(), columns);
    return loadMeeting(context, db, row);
  });
  return { meeting: value, seq };
}

/** Errors: `meetings.not_found`, `meetings.end_before_start`, `bodies.not_found`. */
export async function changeMeeting(
  context: VaultContext,
  id: string,
  patch: Partial<MeetingFields>,
): Promise<ChangedMeeting> {
  const { value, seq } = await context.writeIfChanged("meetings.update", async ({ db }) => {
    const stored = await findMeeting(db, id);
    if (stored === undefined) throw new ExpectedError("meetings.not_found");
    const before = toFields(stored);
    const after = { ...before, ...patch };
    checkTimes(after);
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      await updateMeeting(db, stored.row, toColumns(after, await bodyRow(db, after.body)));
    }
    return loadMeeting(context, db, stored.row);
  });
  return { meeting: value, seq };
}

/**
 * Takes away the meeting with its attendance, agenda and minutes. Errors: `meetings.not_found`,
 * `access.forbidden` where it holds an item that this person may not read.
 */
export async function removeMeeting(context: VaultContext, id: string): Promise<{ seq: number }> {
  const { seq } = await context.write("meetings.remove", async ({ db }) => {
    const row = await meetingRow(db, id);
    for (const item of await itemsOf(db, row)) checkMayTouch(context, item);
    await deleteMeeting(db, row);
  });
  return { seq };
}

/** The database's own number of a meeting. Errors: `meetings.not_found`. */
export async function meetingRow(db: ReadDb, id: string): Promise<number> {
  const row = (await findMeeting(db, id))?.row;
  if (row === undefined) throw new ExpectedError("meetings.not_found");
  return row;
}

async function bodyRow(db: ReadDb, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const row = await findBodyRow(db, id);
  if (row === null) throw new ExpectedError("bodies.not_found");
  return row;
}

/** A confidential item can be touched only by somebody who may read it. Errors: `access.forbidden`. */
export function checkMayTouch(
  context: VaultContext,
  item: { readonly confidentiality: string },
): void {
  if (item.confidentiality === "confidential") context.mustHave("meetings.confidential");
}

/** As this person may read it. Errors: `meetings.not_found`. */
export async function loadMeeting(
  context: VaultContext,
  db: ReadDb,
  row: number,
): Promise<Meeting> {
  const meeting = await wholeMeeting(db, row);
  return mayDo(context.roles, "meetings.confidential") ? meeting : withholdConfidential(meeting);
}

async function wholeMeeting(db: ReadDb, row: number): Promise<Meeting> {
  const stored = await findMeetingByRow(db, row);
  if (stored === undefined) throw new ExpectedError("meetings.not_found");
  const attendance = await attendanceOf(db, row);
  const items = await itemsOf(db, row);
  const minutes = await minutesOf(db, row);
  return {
    ...toFields(stored),
    id: fromBlob(stored.id),
    bodyName: stored.body_name ?? "",
    attendance: attendance.map((one) => ({
      personId: fromBlob(one.id),
      givenName: one.given_name,
      familyName: one.family_name,
      kind: parseAttendanceKind(one.kind),
    })),
    items: items.map((item) => ({
      id: fromBlob(item.id),
      title: item.title,
      confidentiality: parseConfidentiality(item.confidentiality),
      version: item.version,
      minutes: minutes.get(item.row) ?? [],
    })),
    publishedAt: toInstant(await lastPublishedAt(db, row)),
  };
}

function checkTimes(fields: MeetingFields): void {
  if (!endFollowsStart(fields.startsAt, fields.endsAt)) {
    throw new ExpectedError("meetings.end_before_start");
  }
}
