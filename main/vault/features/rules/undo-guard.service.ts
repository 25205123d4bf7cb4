import { changesOfTables } from "#main/vault/journal/journal.repository.ts";
import { readSide } from "#main/vault/journal/row-values.ts";
import type { Undone, UndoGuard } from "#main/vault/undo-check.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { addDays, earliestFirst } from "#shared/domain/kernel/day-steps.ts";
import { keepingRules, refusingRules } from "./keep.service.ts";

/** What rules speak of. */
const TABLES = ["body", "body_state", "body_role", "mandate", "membership"];
/** Rows that are read for their days, and the latest of these that are asked about. */
const MOST_ROWS = 2_000;
const MOST_DAYS = 12;

/** An undo is refused what any other write is: what a rule forbids is not had by taking back what came after. */
export const undoGuard: UndoGuard = async (context, scope, undone, putBack) => {
  const { length } = await refusingRules(scope.db);
  const days = length === 0 ? null : daysOf(scope.raw, undone);
  if (days === null) return putBack();
  const concern = { of: "anything", days, roles: [] } as const;
  await keepingRules(context, scope, concern, undone.overrides, putBack);
};

/** The days that what is put back says, and those after; null where no rule speaks of any of it. */
function daysOf(raw: RawDb, undone: Undone): string[] | null {
  const changes = changesOfTables(raw, undone, TABLES, MOST_ROWS);
  if (changes.length === 0) return null;
  const days = new Set<string>();
  for (const { columns, before, after } of changes) {
    for (const side of [before, after]) {
      if (side === null) continue;
      for (const value of readSide(columns, side)?.values() ?? []) {
        const day = IsoDate.safeParse(value).data;
        if (day !== undefined) days.add(day).add(addDays(day, 1));
      }
    }
  }
  return earliestFirst(days).slice(-MOST_DAYS);
}
