import type { RawDb } from "#main/vault/db/handles.ts";
import { processorTime, taken, type Measured } from "../measure.ts";
import { insertRows, PEOPLE_TABLES, rowsOf } from "../plain-store.ts";
import type { Service } from "../service.ts";

/** From a CSV file to a journaled command, against inserting the rows that came out. */
export async function importWork(service: Service, csv: string, plain: RawDb): Promise<Measured> {
  const { format, columns } = await service.call("imports.inspect", { file: csv });
  const plan = { format, columns: columns.map(({ guess }) => guess) };
  const greffe = await processorTime(() => service.call("imports.run", { file: csv, plan }));
  const rows = rowsOf(service.session.vault.store.rawRead, PEOPLE_TABLES);
  return taken({
    work: "import from CSV, journaled, undoable",
    unit: "ms of CPU",
    greffe,
    plain: await processorTime(() => insertRows(plain, rows)),
    limit: 4,
    growth: "linear",
  });
}

/** The undo, itself journaled and undoable, against deleting the same rows. Leaves nobody. */
export async function undoWork(service: Service, plain: RawDb): Promise<Measured> {
  const entries = await service.call("journal.list", { before: null, limit: 10 });
  const seq = entries.find(({ command }) => command === "people.import")?.seq ?? 0;
  return taken({
    work: "undo of that import, journaled, undoable",
    unit: "ms of CPU",
    greffe: await processorTime(() => service.call("journal.undo", { seq })),
    plain: await processorTime(() => plain.transaction(() => deleteEach(plain))()),
    limit: 4,
    growth: "linear",
  });
}

function deleteEach(plain: RawDb): void {
  for (const table of PEOPLE_TABLES.toReversed()) {
    const ids = plain.prepare<[], Uint8Array>(`SELECT id FROM ${table}`).pluck().all();
    const remove = plain.prepare(`DELETE FROM ${table} WHERE id = ?`);
    for (const id of ids) remove.run(id);
  }
}
