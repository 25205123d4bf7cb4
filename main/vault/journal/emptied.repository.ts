import { isRetired } from "#shared/domain/journal/retired.ts";
import type { RawDb } from "../db/handles.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { sameHash } from "./chain.ts";
import { hashChanges } from "./hash-changes.ts";
import type { StoredEntry } from "./journal.repository.ts";
import { rootEntry } from "./root-entry.ts";

/** Whether an entry's changes are those that were signed, or those of a draft that was emptied. */
export function holdsItsChanges(db: RawDb, entry: StoredEntry): boolean {
  if (saysOtherEntry(db, entry)) return false;
  return sameHash(entry.changesHash, hashChanges(db, entry)) || isEmptied(db, entry);
}

/** Whether a change says to be of another entry than the one that has it: no hash holds that, and an undo names it. */
function saysOtherEntry(db: RawDb, { seq, firstChange, lastChange }: StoredEntry): boolean {
  return (
    prepareOnce(
      db,
      "SELECT 1 FROM journal_change WHERE ord BETWEEN ? AND ? AND seq <> ? LIMIT 1",
    ).get(firstChange, lastChange, seq) !== undefined
  );
}

/**
 * Whether an entry is of a draft and nothing is left of its changes. Nothing else may be emptied, as the
 * command is signed; and an emptied change says nothing that could be altered: no key, neither side, no
 * table but `draft`. Whoever empties an entry that had changed other rows gains nothing: those rows are
 * then found to differ from the journal.
 */
function isEmptied(db: RawDb, entry: StoredEntry): boolean {
  const { seq, firstChange, lastChange } = entry;
  if (lastChange < firstChange || !isOfDraft(db, entry)) return false;
  const found = prepareOnce(
    db,
    `SELECT count(*) AS emptied FROM journal_change JOIN journal_shape USING (shape)
     WHERE ord BETWEEN ? AND ? AND seq = ? AND table_name = 'draft'
       AND key = x'' AND before IS NULL AND after IS NULL`,
  ).get(firstChange, lastChange, seq) as { emptied: number } | undefined;
  return found?.emptied === lastChange - firstChange + 1;
}

function isOfDraft(db: RawDb, { command, undoes }: StoredEntry): boolean {
  if (command !== "journal.undo" || undoes === null) return isRetired(command);
  return isRetired(rootEntry(db, undoes)?.command ?? "");
}
