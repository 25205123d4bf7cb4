import {
  blob,
  defineTable,
  integer,
  nullable,
  rowNumber,
  type TableOf,
  text,
} from "#main/vault/db/define-table.ts";

export const meetingTable = defineTable({
  row: rowNumber,
  id: blob,
  title: text,
  date: text,
  starts_at: nullable(text),
  ends_at: nullable(text),
  zone: text,
  place: text,
  remote: text,
  created_at: integer,
});
export type MeetingTable = TableOf<typeof meetingTable>;

export const attendanceTable = defineTable({
  row: rowNumber,
  id: blob,
  meeting: integer,
  person: integer,
  kind: text,
});

export const agendaItemTable = defineTable({
  row: rowNumber,
  id: blob,
  meeting: integer,
  rank: integer,
  title: text,
  confidentiality: text,
  version: integer,
});

export const minuteBlockTable = defineTable({
  row: rowNumber,
  id: blob,
  item: integer,
  rank: integer,
  kind: text,
  /** The block as JSON, in the form of shared/domain/meetings/rich-text.ts. */
  body: text,
  /** Its words, for full text. */
  words: text,
});
