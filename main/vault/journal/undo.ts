import { EntryCommand } from "#shared/domain/journal/entry.ts";
import { isFinal } from "#shared/domain/journal/undo.ts";
import type { Overrides } from "#shared/domain/rules/override.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { CommandScope, VaultContext } from "../context.ts";
import type { Job } from "../job.ts";
import type { UndoCheck, UndoRules } from "../undo-check.ts";
import {
  changesBackwards,
  findEntry,
  laterChangeOf,
  isUndone,
  type StoredEntry,
} from "./journal.repository.ts";
import { rootEntry } from "./root-entry.ts";
import { firstOrphan, revertChange } from "./undo.repository.ts";

const BATCH = 500;

/**
 * Puts back the rows an entry changed, in reverse order, as a new command.
 * Errors: `journal.not_found`, `journal.already_undone`, `journal.not_undoable`, and
 * `journal.depends` with the number of the later entry that stands in the way, 0 where no single one does;
 * what features refuse of what it would leave.
 */
export async function undoEntry(
  context: VaultContext,
  seq: number,
  job: Job,
  { checks, guards }: UndoRules = { checks: [], guards: [] },
  overrides?: Overrides,
): Promise<number> {
  const written = await context
    .writeUndo(seq, async (scope) => {
      const entry = undoable(scope, seq);
      const guarded = guards.reduce<() => Promise<void>>(
        (inner, guard) => () => guard(context, scope, { ...entry, overrides }, inner),
        () => putBack(scope, entry, job, checks),
      );
      await guarded();
    })
    .catch((error: unknown) => {
      throw isRefusedByStore(error)
        ? new ExpectedError("journal.depends", { seq, later: 0 })
        : error;
    });
  if (written.seq === null) throw new ExpectedError("journal.not_undoable", { seq });
  return written.seq;
}

/** The undo itself, inside a command. Errors: those of `undoEntry`. */
async function putBack(
  scope: CommandScope,
  entry: StoredEntry,
  job: Job,
  checks: readonly UndoCheck[],
): Promise<void> {
  // Rows that refer to each other are put back one by one; only the whole must hold together.
  scope.raw.pragma("defer_foreign_keys = ON");
  const touched = await revertAll(scope, entry, job);
  for (const check of checks) {
    if (!check.tables.some((table) => touched.has(table))) continue;
    if (await check.holds(scope, entry)) continue;
    throw new ExpectedError("journal.depends", { seq: entry.seq, later: 0 });
  }
}

function undoable({ raw }: CommandScope, seq: number): StoredEntry {
  const entry = findEntry(raw, seq);
  if (entry === null) throw new ExpectedError("journal.not_found", { seq });
  if (isUndone(raw, seq)) throw new ExpectedError("journal.already_undone", { seq });
  // An older version undid what is final now: nothing takes that further.
  const root = rootEntry(raw, seq) ?? entry;
  if ([entry, root].some(({ command }) => isFinal(EntryCommand.parse(command)))) {
    throw new ExpectedError("journal.not_undoable", { seq });
  }
  return entry;
}

/** The tables of what was put back. */
async function revertAll(
  { raw }: CommandScope,
  entry: StoredEntry,
  job: Job,
): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  const total = entry.lastChange - entry.firstChange + 1;
  let before = entry.lastChange + 1;
  for (;;) {
    const changes = changesBackwards(raw, entry.firstChange, before, BATCH);
    for (const change of changes) {
      if (!revertChange(raw, change)) {
        const later = laterChangeOf(raw, change.key, entry.lastChange);
        throw new ExpectedError("journal.depends", { seq: entry.seq, later: later ?? 0 });
      }
      touched.add(change.table);
      before = change.ord;
    }
    if (changes.length < BATCH) break;
    job.report(entry.lastChange + 1 - before, total, "undo");
    await job.breathe();
  }
  const orphan = firstOrphan(raw, entry);
  if (orphan !== null) {
    const later = laterChangeOf(raw, orphan, entry.lastChange);
    throw new ExpectedError("journal.depends", { seq: entry.seq, later: later ?? 0 });
  }
  return touched;
}

/**
 * At commit, something newer refers to a row that the undo would take away; or a row is sealed by a trigger of
 * the schema since.
 */
function isRefusedByStore(error: unknown): boolean {
  return error instanceof Error && "code" in error && REFUSALS.has(error.code);
}

const REFUSALS: ReadonlySet<unknown> = new Set([
  "SQLITE_CONSTRAINT_FOREIGNKEY",
  "SQLITE_CONSTRAINT_TRIGGER",
]);
