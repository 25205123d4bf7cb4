import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import { prepareChecked } from "#main/vault/db/checked-rows.ts";
import type { RawDb, ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { BankFormat } from "#shared/domain/finances/bank/bank-file.ts";
import type { DaySum, ToldBalance } from "#shared/domain/finances/bank/told-balances.ts";
import type { ToldBalances } from "./bank.table.ts";
import type { z } from "zod";
import type { KnownTuple } from "./reader-messages.ts";

export interface NewImport {
  readonly account: number;
  readonly file: string;
  readonly digest: Uint8Array;
  readonly format: BankFormat;
  readonly at: number;
  readonly added: number;
  readonly again: number;
  readonly balances: z.infer<typeof ToldBalances>;
}

export async function insertImport(db: WriteDb, { at, balances, ...rest }: NewImport) {
  const { row } = await db
    .insertInto("bank_import")
    .values({
      ...rest,
      id: toBlob(newId()),
      made_at: at,
      balances: JSON.stringify(balances),
    })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

/** Writes lines, some hundreds at a time, inside a command. */
export function partWriter(db: RawDb) {
  const id = bulkIds();
  const insert = db.prepare<[Uint8Array, number, number, string]>(
    "INSERT INTO bank_part (id, account, import, lines) VALUES (?, ?, ?, ?)",
  );
  return (account: number, of: number, lines: string): void => {
    insert.run(id(), account, of, lines);
  };
}

const KNOWN_PAGE = 5_000;

/** The lines of an account within some days, a few thousand at a time. */
export function* knownLines(
  db: RawDb,
  account: number,
  from: string,
  until: string,
): Generator<KnownTuple[]> {
  const page = prepareChecked<
    [number, string, number, string, number],
    { date: string; cents: number; label: string; bank_id: string | null; row: number }
  >(
    db,
    `SELECT date, cents, label, bank_id, row FROM bank_line WHERE account = ?
       AND (date, row) > (?, ?) AND date <= ? ORDER BY date, row LIMIT ?`,
  );
  for (let [date, row] = [from, 0]; ;) {
    const rows = page.all(account, date, row, until, KNOWN_PAGE);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((one) => [one.date, one.cents, one.label, one.bank_id] as const);
    if (rows.length < KNOWN_PAGE) return;
    [date, row] = [last.date, last.row];
  }
}

export interface ImportOf {
  readonly file: string;
  readonly at: number;
}

/** Of each account, by its row: what was read last. */
export async function lastImports(db: ReadDb): Promise<ReadonlyMap<number, ImportOf>> {
  const rows = await db
    .selectFrom("bank_import")
    .select(["account", "file", "made_at"])
    .orderBy("row")
    .execute();
  return new Map(rows.map(({ account, file, made_at: at }) => [account, { file, at }]));
}

/** What the files of an account told that it held, in the order in which they were read. */
export async function storedBalances(db: ReadDb, account: number): Promise<ToldBalance[]> {
  const rows = await db
    .selectFrom("bank_import")
    .select(["row", "balances"])
    .where("account", "=", account)
    .execute();
  return rows.flatMap(({ row, balances }) =>
    (JSON.parse(balances) as NewImport["balances"]).map((one) => ({ import: row, ...one })),
  );
}

/** What the lines of an account come to, by day and by file: from an index alone. */
export async function daySums(db: ReadDb, account: number): Promise<DaySum[]> {
  return db
    .selectFrom("bank_line")
    .select((eb) => ["import", "date", eb.fn.sum<number>("cents").as("cents")])
    .where("account", "=", account)
    .groupBy(["date", "import"])
    .execute();
}
