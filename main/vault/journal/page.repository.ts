import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { JournalFilter, JournalPlace } from "#shared/domain/journal/page.ts";
import type { RawDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { ENTRY, type StoredEntry } from "./journal.repository.ts";

/** The acts below `before` that a filter lets through, newest first. */
export function actsOf(
  db: RawDb,
  filter: JournalFilter,
  before: number | null,
  limit: number,
): StoredEntry[] {
  const terms = ["seq < ?", "command NOT IN ('drafts.save', 'drafts.clear')"];
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
    `${ENTRY} WHERE ${terms.join(" AND ")} ORDER BY seq DESC LIMIT ${limit}`,
  ).all(...values) as StoredEntry[];
}

/** An undo belongs where what it put back does: its first row tells. */
function placeTerm(place: JournalPlace): string {
  // People of the vault are the vault's, not among the people that it keeps; so is an export.
  const patterns =
    place === "vault" ? ["vault.%", "members.%", "recovery.%", "journal.export"] : [`${place}.%`];
  const own = patterns.map((pattern) => `command LIKE '${pattern}'`).join(" OR ");
  return `(${own} OR (command = 'journal.undo' AND (
    SELECT table_name FROM journal_change JOIN journal_shape USING (shape)
    WHERE ord = first_change) IN (${tablesOf(place)})))`;
}

function tablesOf(place: JournalPlace): string {
  switch (place) {
    case "people":
      return "'person', 'membership', 'consent'";
    case "meetings":
      return "'meeting', 'attendance', 'agenda_item', 'minute_block', 'attachment'";
    case "publication":
      return "'publication'";
    case "vault":
      return "'vault_info', 'vault_user'";
    default:
      return assertNever(place);
  }
}
