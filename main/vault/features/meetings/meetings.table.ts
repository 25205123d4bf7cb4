import {
  blob,
  defineTable,
  integer,
  jsonText,
  nullable,
  optional,
  parsedText,
  rowNumber,
  type TableOf,
  text,
} from "#main/vault/db/define-table.ts";
import { ClockTime } from "#shared/domain/kernel/dates.ts";
import {
  AttendanceKind,
  Confidentiality,
  ItemTitle,
  MeetingFields,
} from "#shared/domain/meetings/meeting.ts";
import { MAX_BLOCK_LENGTH, RichBlock } from "#shared/domain/meetings/rich-text.ts";

const { title, date, zone, place, remote } = MeetingFields.shape;
const clock = parsedText(ClockTime);

export const meetingTable = defineTable({
  row: rowNumber,
  id: blob,
  title: parsedText(title),
  date: parsedText(date),
  starts_at: nullable(clock),
  ends_at: nullable(clock),
  zone: parsedText(zone),
  place: parsedText(place),
  remote: parsedText(remote),
  created_at: integer,
  /** Whose meeting it is. */
  body: optional(integer),
});
export type MeetingTable = TableOf<typeof meetingTable>;

export const attendanceTable = defineTable({
  row: rowNumber,
  id: blob,
  meeting: integer,
  person: integer,
  kind: parsedText(AttendanceKind),
});

export const agendaItemTable = defineTable({
  row: rowNumber,
  id: blob,
  meeting: integer,
  rank: integer,
  title: parsedText(ItemTitle),
  confidentiality: parsedText(Confidentiality),
  version: integer,
});

export const minuteBlockTable = defineTable({
  row: rowNumber,
  id: blob,
  item: integer,
  rank: integer,
  kind: text,
  /** The block as JSON, in the form of shared/domain/meetings/rich-text.ts. */
  body: jsonText(RichBlock, MAX_BLOCK_LENGTH),
  /** Its words, for full text. */
  words: text,
});
