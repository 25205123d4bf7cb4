import type { ReadDb } from "#main/vault/db/handles.ts";

export interface DocumentRow {
  readonly id: Uint8Array;
  readonly meetingId: Uint8Array;
  readonly name: string;
  readonly meetingTitle: string;
}

/** Every document, newest first: a few a meeting. */
export async function documentNames(db: ReadDb): Promise<DocumentRow[]> {
  return db
    .selectFrom("attachment")
    .innerJoin("meeting", "meeting.row", "attachment.meeting")
    .select([
      "attachment.id",
      "attachment.name",
      "meeting.id as meetingId",
      "meeting.title as meetingTitle",
    ])
    .orderBy("attachment.added_at", "desc")
    .orderBy("attachment.row", "desc")
    .execute();
}
