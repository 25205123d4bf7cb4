import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";

export interface StoredReport {
  readonly seq: number;
  readonly file: string;
  readonly content: string;
}

export async function insertReport(db: WriteDb, report: StoredReport): Promise<void> {
  await db.insertInto("import_report").values(report).execute();
}

/** Its lists have their most, and their cells theirs: what is longer is no report, and takes its time to read. */
const LONGEST = 50_000_000;

/** That of an entry, or the newest one for null: of an import alone, whatever somebody wrote beside another. */
export async function findReport(db: ReadDb, seq: number | null): Promise<StoredReport | null> {
  const all = db
    .selectFrom("import_report as r")
    .innerJoin("journal_entry as e", "e.seq", "r.seq")
    .select(["r.seq", "r.file", "r.content"])
    .where("e.command", "=", "people.import")
    .where(({ eb, fn }) => eb(fn<number>("length", ["r.content"]), "<=", LONGEST));
  const wanted =
    seq === null ? all.orderBy("r.seq", "desc").limit(1) : all.where("r.seq", "=", seq);
  return (await wanted.executeTakeFirst()) ?? null;
}
