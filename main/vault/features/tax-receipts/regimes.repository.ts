import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { TaxRegimeTable } from "./tax-receipts.table.ts";

export type RegimeRow = Selectable<TaxRegimeTable>;

/** In the order in which they were declared, each with whether a receipt rests on it. */
export async function listRegimes(db: ReadDb) {
  return db
    .selectFrom("tax_regime")
    .selectAll()
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("tax_receipt")
            .select("tax_receipt.row")
            .whereRef("tax_receipt.regime", "=", "tax_regime.row"),
        )
        .as("is_used"),
    )
    .orderBy("row")
    .execute();
}

export async function insertRegime(
  db: WriteDb,
  { id, ...regime }: Omit<RegimeRow, "row" | "id"> & { readonly id: string },
): Promise<void> {
  await db
    .insertInto("tax_regime")
    .values({ ...regime, id: toBlob(id) })
    .execute();
}

/** The paper of a regime, with what its file takes to be read. */
export async function findPaper(db: ReadDb, id: string) {
  return db
    .selectFrom("tax_regime")
    .innerJoin("stored_file", "stored_file.row", "tax_regime.paper")
    .select([
      "tax_regime.paper_name as name",
      "tax_regime.paper_kind as kind",
      "stored_file.id as file_id",
      "stored_file.size",
      "stored_file.digest",
      "stored_file.wrapped_key",
    ])
    .where("tax_regime.id", "=", toBlob(id))
    .executeTakeFirst();
}
