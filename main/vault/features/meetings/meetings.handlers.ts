import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { addItem, changeItem, moveItem, removeItem } from "./agenda.service.ts";
import { removeAttendance, setAttendance } from "./attendance.service.ts";
import { findDecision, findDecisions } from "./decisions.service.ts";
import { bodiesToMeet, inviteMembers } from "./meeting-bodies.service.ts";
import {
  changeMeeting,
  createMeeting,
  getMeeting,
  meetingSummaries,
  removeMeeting,
} from "./meetings.service.ts";
import { saveMinutes } from "./minutes.service.ts";
export { finders } from "./search.service.ts";
export { tryMeetings as trialPart } from "./trial-part.service.ts";

type MeetingsMethods = Extract<MethodsAt<"vault">, `meetings.${string}`>;

export const handlers: Handlers<MeetingsMethods> = {
  "meetings.list": (context, { before }) => meetingSummaries(context, before),
  "meetings.get": (context, { id }) => getMeeting(context, id),
  "meetings.create": createMeeting,
  "meetings.update": (context, { id, patch }) => changeMeeting(context, id, defined(patch)),
  "meetings.remove": (context, { id }) => removeMeeting(context, id),
  "meetings.setAttendance": setAttendance,
  "meetings.removeAttendance": removeAttendance,
  "meetings.invite": inviteMembers,
  "meetings.bodies": bodiesToMeet,
  "meetings.decisions": findDecisions,
  "meetings.decision": findDecision,
  "meetings.addItem": addItem,
  "meetings.updateItem": changeItem,
  "meetings.moveItem": moveItem,
  "meetings.removeItem": (context, { id }) => removeItem(context, id),
  "meetings.saveMinutes": saveMinutes,
};

/** A field that is present but undefined is a field that is absent. */
function defined<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
