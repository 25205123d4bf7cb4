import { fromBlob } from "#main/vault/db/ids.ts";
import {
  AttendanceKind,
  Confidentiality,
  type MeetingFields,
  type MeetingSummary,
} from "#shared/domain/meetings/meeting.ts";
import type { FoundMeeting, MeetingColumns } from "./meetings.repository.ts";

export function toColumns(fields: MeetingFields, body: number | null): MeetingColumns {
  return {
    body,
    title: fields.title,
    date: fields.date,
    starts_at: fields.startsAt,
    ends_at: fields.endsAt,
    zone: fields.zone,
    place: fields.place,
    remote: fields.remote,
  };
}

export function toFields(row: FoundMeeting): MeetingFields {
  return {
    title: row.title,
    date: row.date,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.zone,
    place: row.place,
    remote: row.remote,
    body: row.body_id === null ? null : fromBlob(row.body_id),
  };
}

export function toSummary(row: {
  id: Uint8Array;
  title: string;
  date: string;
  starts_at: string | null;
  place: string;
  body_name: string | null;
  present_count: number | null;
  item_count: number | null;
  decision_count: number;
  action_count: number;
  published_at: number | null;
}): MeetingSummary {
  return {
    id: fromBlob(row.id),
    title: row.title,
    date: row.date,
    startsAt: row.starts_at,
    place: row.place,
    bodyName: row.body_name ?? "",
    presentCount: row.present_count ?? 0,
    itemCount: row.item_count ?? 0,
    decisionCount: row.decision_count,
    actionCount: row.action_count,
    publishedAt: toInstant(row.published_at),
  };
}

export function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

export const parseAttendanceKind = (kind: string): AttendanceKind => AttendanceKind.parse(kind);

export const parseConfidentiality = (value: string): Confidentiality =>
  Confidentiality.parse(value);
