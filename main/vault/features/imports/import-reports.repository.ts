import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";

export interface StoredReport {
  readonly seq: number;
  readonly file: string;
  readonly content: string;
}

export async function insertReport(db: WriteDb, report: StoredReport): Promise<void> {
  await db.insertInto("import_report").values(report).execute();
}

/** That of an entry, or the newest one for null. */
export async function findReport(db: ReadDb, seq: number | null): Promise<StoredReport | null> {
  const all = db.selectFrom("import_report").select(["seq", "file", "content"]);
  const wanted = seq === null ? all.orderBy("seq", "desc").limit(1) : all.where("seq", "=", seq);
  return (await wanted.executeTakeFirst()) ?? null;
}
