import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import type { BankLineView, OpenPosting } from "#shared/domain/finances/bank/views.ts";
import { linesWhere } from "./line.repository.ts";
import { postingsWhere } from "./posting.repository.ts";

/** The matches that have something after a day: until it is there, the rest of them is open. */
const later = (on: string) => sql`
  SELECT l.match FROM bank_line l WHERE l.date > ${on} AND l.match IS NOT NULL
  UNION SELECT m.match FROM ledger_entry e JOIN posting p ON p.entry = e.row
    JOIN bank_match_posting m ON m.posting = p.row WHERE e.date > ${on}`;

/** Newest first. */
export async function openLinesAt(
  db: ReadDb,
  account: number,
  on: string,
): Promise<BankLineView[]> {
  const rows = await linesWhere(
    db,
    sql<boolean>`bank_line.account = ${account} AND bank_line.date <= ${on}
      AND (bank_line.match IS NULL OR bank_line.match IN (${later(on)}))`,
  );
  return rows.map(({ view }) => view);
}

/** Newest first. */
export async function openPostingsAt(
  db: ReadDb,
  ledger: string,
  on: string,
): Promise<OpenPosting[]> {
  const rows = await postingsWhere(
    db,
    sql`a.number = ${ledger} AND e.date <= ${on}
      AND (m.match IS NULL OR m.match IN (${later(on)}))`,
  );
  return rows.map(({ view }) => view);
}

/**
 * What an account of the books holds at the end of a day: what was written since the last year that opened with
 * what it held, that included.
 */
export async function bookBalance(db: ReadDb, ledger: string, on: string): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    SELECT coalesce(sum(p.debit - p.credit), 0) AS cents
    FROM ledger_account a JOIN posting p ON p.account = a.row JOIN ledger_entry e ON e.row = p.entry
    WHERE a.number = ${ledger} AND e.date <= ${on} AND e.date >= coalesce(
      (SELECT max(o.date) FROM ledger_entry o WHERE o.book = 'opening' AND o.date <= ${on}),
      '0000-01-01')`.execute(db);
  return rows[0]?.cents ?? 0;
}
