import { sql, type Expression, type SqlBool } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { Cursor } from "#shared/domain/kernel/paging.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { namedExpenses } from "./expense.repository.ts";
import { memberBytes, type Viewer } from "./visible.ts";

export type ListFilter = ParsedInput<"expenses.list">["filter"];

/** What stands for the day of an expense that has none yet: above every other. */
const NO_DAY = "9999-12-31";
const dayOf = sql<string>`coalesce(expense.spent_on, ${sql.lit(NO_DAY)})`;

type Filtered = ReturnType<typeof namedExpenses>;
type Builder = Parameters<
  Extract<Parameters<Filtered["where"]>[0], (...args: never) => unknown>
>[0];

/** Claims that somebody may see and a filter lets through; `rows` are those that its words match. */
function conditions(
  eb: Builder,
  viewer: Viewer,
  { states, payer, body, from, until, mine }: ListFilter,
  rows: readonly number[] | null,
): Expression<SqlBool> {
  const terms: Expression<SqlBool>[] = [];
  if (mine || !viewer.seesAll) terms.push(ownTerm(eb, viewer));
  if (states.length > 0) terms.push(eb("expense.state", "in", states));
  if (payer !== null) terms.push(eb("payer.id", "=", toBlob(payer)));
  if (body !== null) terms.push(eb("body.id", "=", toBlob(body)));
  if (from !== null) terms.push(eb("expense.spent_on", ">=", from));
  if (until !== null) terms.push(eb("expense.spent_on", "<=", until));
  if (rows !== null) {
    terms.push(sql`expense.row IN (SELECT value FROM json_each(${JSON.stringify(rows)}))`);
  }
  return eb.and(terms);
}

function ownTerm(eb: Builder, viewer: Viewer): Expression<SqlBool> {
  const written = eb("expense.created_by", "=", memberBytes(viewer));
  const { person } = viewer;
  return person === null ? written : eb.or([written, eb("expense.payer", "=", person.row)]);
}

/** A page, newest first. */
export async function pageOf(
  db: ReadDb,
  viewer: Viewer,
  filter: ListFilter,
  rows: readonly number[] | null,
  after: Cursor | null,
  limit: number,
) {
  const filtered = namedExpenses(db).where((eb) => conditions(eb, viewer, filter, rows));
  const beyond =
    after === null
      ? filtered
      : filtered.where(sql<SqlBool>`(${dayOf}, expense.row) < (${after.value}, ${after.row})`);
  return beyond.orderBy(dayOf, "desc").orderBy("expense.row", "desc").limit(limit).execute();
}

/** Where a page ends. */
export function cursorAt({ spent_on, row }: { spent_on: string | null; row: number }): Cursor {
  return { value: spent_on ?? NO_DAY, row };
}

export interface StateSum {
  readonly state: string;
  readonly count: number;
  readonly cents: number;
  readonly owed: number;
}

/** How many, and how much, in each state. */
export async function sumsOf(
  db: ReadDb,
  viewer: Viewer,
  filter: ListFilter,
  rows: readonly number[] | null,
): Promise<StateSum[]> {
  return namedExpenses(db)
    .clearSelect()
    .where((eb) => conditions(eb, viewer, filter, rows))
    .select("expense.state")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .select(sql<number>`coalesce(sum(expense.cents), 0)`.as("cents"))
    .select(
      sql<number>`coalesce(sum(CASE WHEN expense.state = 'approved' AND expense.paid_by = 'person'
        THEN expense.cents - expense.settled ELSE 0 END), 0)`.as("owed"),
    )
    .groupBy("expense.state")
    .execute();
}

/** What is owed, claim by claim, in the order they were written: to whom, how much, on which account. */
export async function owedExpenses(db: ReadDb, viewer: Viewer) {
  const all = db
    .selectFrom("expense")
    .innerJoin("person", (join) =>
      join.on("person.row", "=", sql`coalesce(expense.beneficiary, expense.payer)`),
    )
    .select([
      "expense.id",
      "expense.account",
      "expense.cents",
      "expense.settled",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
    ])
    .where("expense.state", "=", "approved")
    .where("expense.paid_by", "=", "person")
    .orderBy("expense.row");
  if (viewer.seesAll) return all.execute();
  const own = memberBytes(viewer);
  const { person } = viewer;
  return all
    .where((eb) => {
      const written = eb("expense.created_by", "=", own);
      return person === null ? written : eb.or([written, eb("expense.payer", "=", person.row)]);
    })
    .execute();
}

/** What is owed and waits in no batch: to whom, of which day, what for. */
export async function payableExpenses(db: ReadDb) {
  return db
    .selectFrom("expense")
    .innerJoin("person", (join) =>
      join.on("person.row", "=", sql`coalesce(expense.beneficiary, expense.payer)`),
    )
    .select([
      "expense.id",
      "expense.purpose",
      "expense.spent_on",
      "expense.cents",
      "expense.settled",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
    ])
    .where("expense.state", "=", "approved")
    .where("expense.paid_by", "=", "person")
    .where(
      sql<SqlBool>`NOT EXISTS (SELECT 1 FROM payment_transfer t
        JOIN payment_batch b ON b.row = t.batch
        WHERE t.expense = expense.row AND b.state = 'open')`,
    )
    .orderBy("expense.row")
    .execute();
}

/** What is looked through for words, of all that somebody may see: the newest first. */
export async function wordsOf(db: ReadDb, viewer: Viewer) {
  const all = db
    .selectFrom("expense")
    .leftJoin("person as payer", "payer.row", "expense.payer")
    .select([
      "expense.row",
      "expense.id",
      "expense.purpose",
      "expense.note",
      "payer.given_name",
      "payer.family_name",
    ])
    .orderBy("expense.row", "desc");
  if (viewer.seesAll) return all.execute();
  const own = memberBytes(viewer);
  const { person } = viewer;
  return all
    .where((eb) => {
      const written = eb("expense.created_by", "=", own);
      return person === null ? written : eb.or([written, eb("expense.payer", "=", person.row)]);
    })
    .execute();
}
