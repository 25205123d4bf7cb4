import { z } from "zod";
import { ClockTime, IsoDate, TimeZone } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { RichBlock } from "./rich-text.ts";

/** Who may read an item: everyone, the collective, or the people its case concerns. */
export const CONFIDENTIALITIES = ["public", "internal", "confidential"] as const;
export const Confidentiality = z.enum(CONFIDENTIALITIES);
export type Confidentiality = z.infer<typeof Confidentiality>;

/** Who is invited is awaited: they came, sent word or did not come once somebody says so. */
export const ATTENDANCE_KINDS = ["present", "excused", "absent", "invited"] as const;
export const AttendanceKind = z.enum(ATTENDANCE_KINDS);
export type AttendanceKind = z.infer<typeof AttendanceKind>;

export const MeetingFields = z.object({
  title: z.string().trim().min(1).max(200),
  date: IsoDate,
  startsAt: ClockTime.nullable(),
  endsAt: ClockTime.nullable(),
  zone: TimeZone,
  /** A room, an address; empty when the meeting is only remote. */
  place: z.string().trim().max(300),
  /** How to join from afar: a link or a number; empty when nobody can. */
  remote: z.string().trim().max(500),
  /** Whose meeting it is. */
  body: Id.nullable(),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

export const Attendance = z.object({
  personId: Id,
  givenName: z.string(),
  familyName: z.string(),
  kind: AttendanceKind,
});
export type Attendance = z.infer<typeof Attendance>;

/** What is to be talked of. */
export const ItemTitle = z.string().trim().min(1).max(300);

export const AgendaItem = z.object({
  id: Id,
  title: z.string(),
  confidentiality: Confidentiality,
  /** Counts every save of the minutes: a save based on an older one is refused. */
  version: z.number().int(),
  minutes: z.array(RichBlock),
  /** Only there where this person may not read it: the title is then empty, as are the minutes. */
  withheld: z.literal(true).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const Meeting = MeetingFields.extend({
  id: Id,
  /** What its body was called on that day; empty where it is nobody's. */
  bodyName: z.string(),
  attendance: z.array(Attendance),
  items: z.array(AgendaItem),
  publishedAt: z.string().nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

export const MeetingSummary = z.object({
  id: Id,
  title: z.string(),
  date: IsoDate,
  startsAt: ClockTime.nullable(),
  place: z.string(),
  bodyName: z.string(),
  presentCount: z.number().int(),
  itemCount: z.number().int(),
  decisionCount: z.number().int(),
  actionCount: z.number().int(),
  publishedAt: z.string().nullable(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;
