import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { addItem, changeItem, moveItem, removeItem } from "./agenda.service.ts";
import { removeAttendance, setAttendance } from "./attendance.service.ts";
import {
  changeMeeting,
  createMeeting,
  getMeeting,
  meetingSummaries,
  removeMeeting,
} from "./meetings.service.ts";
import { saveMinutes } from "./minutes.service.ts";

type MeetingsMethods = Extract<MethodsAt<"vault">, `meetings.${string}`>;

export const meetingsHandlers: Handlers<MeetingsMethods> = {
  "meetings.list": (context, { before }) => meetingSummaries(context, before),
  "meetings.get": (context, { id }) => getMeeting(context, id),
  "meetings.create": async (context, fields) => wrote(await createMeeting(context, fields)),
  "meetings.update": (context, { id, patch }) => changeMeeting(context, id, defined(patch)),
  "meetings.remove": async (context, { id }) => wrote(await removeMeeting(context, id)),
  "meetings.setAttendance": setAttendance,
  "meetings.removeAttendance": removeAttendance,
  "meetings.addItem": async (context, input) => wrote(await addItem(context, input)),
  "meetings.updateItem": changeItem,
  "meetings.moveItem": moveItem,
  "meetings.removeItem": (context, { id }) => removeItem(context, id),
  "meetings.saveMinutes": saveMinutes,
};

/** For commands that always change a row. */
function wrote<T extends { seq: number | null }>(changed: T): T & { seq: number } {
  if (changed.seq === null) throw new Error("a command that must write wrote nothing");
  return { ...changed, seq: changed.seq };
}

/** A field that is present but undefined is a field that is absent. */
function defined<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
