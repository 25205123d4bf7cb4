import type { Handlers } from "../handlers.ts";
import type { UndoRules } from "../undo-check.ts";
import {
  listDependents,
  listEntries,
  listLines,
  listPeople,
  showEntry,
} from "./journal.service.ts";
import { undoEntry } from "./undo.ts";

export const handlers: Handlers<
  "journal.list" | "journal.page" | "journal.people" | "journal.entry" | "journal.dependents"
> = {
  "journal.list": (context, input) => listEntries(context, input),
  "journal.page": (context, { before, filter }) => listLines(context, before, filter),
  "journal.people": (context) => listPeople(context),
  "journal.entry": (context, { seq }) => showEntry(context, seq),
  "journal.dependents": (context, { seq }) => listDependents(context, seq),
};

export function undoHandlers(rules: UndoRules): Handlers<"journal.undo"> {
  return {
    "journal.undo": async (context, { seq, overrides }, job) => ({
      seq: await undoEntry(context, seq, job, rules, overrides),
    }),
  };
}
