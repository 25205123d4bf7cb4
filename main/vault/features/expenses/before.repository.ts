import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import { namedExpenses } from "./expense.repository.ts";
import { memberBytes, type Viewer } from "./visible.ts";

/** Expenses one of whose receipts is one of these, as it was given or as it is kept. */
export async function withContent(db: ReadDb, contents: readonly string[], but: string | null) {
  if (contents.length === 0) return [];
  const digests = contents.map((hex) => Buffer.from(hex, "hex"));
  const rows = db
    .selectFrom("receipt")
    .select("receipt.expense")
    .where((eb) => eb.or([eb("content", "in", digests), eb("original", "in", digests)]));
  const found = namedExpenses(db).where("expense.row", "in", rows);
  return but === null ? found.execute() : found.where("expense.id", "<>", toBlob(but)).execute();
}

export interface Figures {
  readonly cents: number;
  readonly spentOn: string;
  readonly payer: string;
}

/** Expenses of the same amount, day and payer. */
export async function withFigures(
  db: ReadDb,
  { cents, spentOn, payer }: Figures,
  but: string | null,
) {
  const found = namedExpenses(db)
    .where("payer.id", "=", toBlob(payer))
    .where("expense.spent_on", "=", spentOn)
    .where("expense.cents", "=", cents)
    .limit(10);
  return but === null ? found.execute() : found.where("expense.id", "<>", toBlob(but)).execute();
}

/** Who was, or is to be, paid on an account by other claims than one. */
export async function paidOnAccount(
  db: ReadDb,
  account: string,
  but: number,
): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom("expense")
    .innerJoin("person", (join) =>
      join.on("person.row", "=", sql`coalesce(expense.beneficiary, expense.payer)`),
    )
    .select("person.id")
    .where("expense.account", "=", account)
    .where("expense.row", "<>", but)
    .distinct()
    .execute();
  return rows.map(({ id }) => id);
}

/** The newest expenses that somebody may see, of one payer where it is said. */
export async function newestOf(db: ReadDb, viewer: Viewer, payer: string | null, limit: number) {
  const own = memberBytes(viewer);
  const { person } = viewer;
  const newest = namedExpenses(db).orderBy("expense.row", "desc").limit(limit);
  const visible = viewer.seesAll
    ? newest
    : newest.where((eb) => {
        const written = eb("expense.created_by", "=", own);
        return person === null ? written : eb.or([written, eb("expense.payer", "=", person.row)]);
      });
  return payer === null
    ? visible.where("expense.created_by", "=", own).execute()
    : visible.where("payer.id", "=", toBlob(payer)).execute();
}
