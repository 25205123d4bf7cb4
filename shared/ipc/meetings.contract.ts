import { z } from "zod";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import {
  AttendanceKind,
  Confidentiality,
  ItemTitle,
  Meeting,
  MeetingFields,
  MeetingSummary,
} from "../domain/meetings/meeting.ts";
import { FoundDecision } from "../domain/meetings/found-decision.ts";
import { MeetingBody } from "../domain/meetings/meeting-body.ts";
import { SentBlock } from "../domain/meetings/rich-text.ts";
import { vaultMethod } from "./define.ts";

const written = z.object({ seq: z.number().int() });
/** `seq` is null when nothing was different: nothing was written, there is nothing to undo. */
const changedMeeting = z.object({ seq: z.number().int().nullable(), meeting: Meeting });

export const contract = {
  /** Newest first, a hundred at most after `before` (a date and an id of the last row). */
  "meetings.list": vaultMethod({
    needs: "meetings.read",
    reads: "always",
    input: z.object({ before: z.object({ date: IsoDate, id: Id }).nullable() }),
    output: z.array(MeetingSummary),
  }),
  "meetings.get": vaultMethod({
    needs: "meetings.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: Meeting,
    errors: ["meetings.not_found"],
  }),
  "meetings.create": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    /** Where no body is named, it is nobody's. */
    input: MeetingFields.partial({ body: true }),
    output: written.extend({ meeting: Meeting }),
    errors: ["meetings.end_before_start", "bodies.not_found"],
  }),
  "meetings.update": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ id: Id, patch: MeetingFields.partial() }),
    output: changedMeeting,
    errors: ["meetings.not_found", "meetings.end_before_start", "bodies.not_found"],
  }),
  "meetings.remove": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["meetings.not_found"],
  }),
  "meetings.setAttendance": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ meetingId: Id, personId: Id, kind: AttendanceKind }),
    output: changedMeeting,
    errors: ["meetings.not_found", "people.not_found"],
  }),
  "meetings.removeAttendance": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ meetingId: Id, personId: Id }),
    output: changedMeeting,
    errors: ["meetings.not_found"],
  }),
  /** Notes the members of its body on its day as invited, but for those who are noted already. */
  "meetings.invite": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ meetingId: Id }),
    output: changedMeeting.extend({ invited: z.number().int() }),
    errors: ["meetings.not_found", "meetings.no_body", "meetings.too_many_to_invite"],
  }),
  /**
   * The bodies open on a day, and when those with a cadence met last and have to meet again, but for the
   * meeting that is being written.
   */
  "meetings.bodies": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ on: IsoDate, but: Id.nullable() }),
    output: z.array(MeetingBody),
  }),
  /** Decisions of the minutes that have the words typed, newest first; the newest of all for none. */
  "meetings.decisions": vaultMethod({
    needs: "meetings.read",
    reads: "always",
    input: z.object({ query: z.string().max(200), limit: z.number().int().min(1).max(100) }),
    output: z.array(FoundDecision),
  }),
  /** One that something links to; null where it is gone, or not for this person. */
  "meetings.decision": vaultMethod({
    needs: "meetings.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: FoundDecision.nullable(),
  }),
  "meetings.addItem": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ meetingId: Id, title: ItemTitle, confidentiality: Confidentiality }),
    output: written.extend({ meeting: Meeting, itemId: Id }),
    errors: ["meetings.not_found"],
  }),
  "meetings.updateItem": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({
      id: Id,
      title: ItemTitle.optional(),
      confidentiality: Confidentiality.optional(),
    }),
    output: changedMeeting,
    errors: ["meetings.not_found"],
  }),
  "meetings.moveItem": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ id: Id, toIndex: z.number().int().min(0) }),
    output: changedMeeting,
    errors: ["meetings.not_found"],
  }),
  "meetings.removeItem": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ id: Id }),
    output: changedMeeting,
    errors: ["meetings.not_found"],
  }),
  /** Stores an item's minutes; only blocks that changed are written. */
  "meetings.saveMinutes": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({
      itemId: Id,
      version: z.number().int(),
      blocks: z.array(SentBlock).max(100_000),
    }),
    output: z.object({ version: z.number().int(), seq: z.number().int().nullable() }),
    errors: ["meetings.not_found", "meetings.stale_version"],
  }),
};
