import { ofPlace, type JournalPlace } from "#shared/domain/journal/declared.ts";
import { COMMANDS } from "#shared/domain/journal/entry.ts";
import type { JournalFilter } from "#shared/domain/journal/page.ts";
import type { RawDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { entrySql, RETIRED, type StoredEntry } from "./journal.repository.ts";

/** The acts below `before` that a filter lets through, newest first. */
export function actsOf(
  db: RawDb,
  filter: JournalFilter,
  before: number | null,
  limit: number,
): StoredEntry[] {
  const terms = ["seq < ?", `command NOT IN (${RETIRED})`];
  const values: (number | Uint8Array)[] = [before ?? Number.MAX_SAFE_INTEGER];
  if (filter.actor !== null) {
    terms.push("actor = ?");
    values.push(toBlob(filter.actor));
  }
  if (filter.from !== null) {
    terms.push("wall >= ?");
    values.push(Date.parse(filter.from));
  }
  if (filter.until !== null) {
    terms.push("wall < ?");
    values.push(Date.parse(filter.until));
  }
  if (filter.place !== null) terms.push(placeTerm(filter.place));
  return prepareOnce(
    db,
    `${entrySql(db)} WHERE ${terms.join(" AND ")} ORDER BY seq DESC LIMIT ${limit}`,
  ).all(...values) as StoredEntry[];
}

/**
 * An undo belongs where what it put back does: its first row tells. A command of another version belongs
 * with those whose name begins as its own does.
 */
function placeTerm(place: JournalPlace): string {
  const { commands, tables } = ofPlace(place);
  const own = commands.filter((command) => command !== "journal.undo");
  const prefixes = [...new Set(own.map((command) => command.slice(0, command.indexOf(".") + 1)))];
  const begins = prefixes.map((prefix) => `command LIKE '${prefix}%'`).join(" OR ");
  return `(command IN (${listed(own)}) OR (command NOT IN (${listed(COMMANDS)}) AND (${begins}))
    OR (command = 'journal.undo' AND (
    SELECT table_name FROM journal_change JOIN journal_shape USING (shape)
    WHERE ord = first_change) IN (${listed(tables)})))`;
}

/** Names of our own, which no quotation mark is in. */
function listed(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(", ");
}
