import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { givenInBooks } from "#shared/domain/finances/income/given-in-books.ts";
import type { IncomeKind } from "#shared/domain/finances/income/receipt.ts";
import { handLines, saidOfEntries } from "./unexplained.repository.ts";

export interface Unexplained {
  readonly id: string;
  readonly date: string;
  readonly label: string;
  readonly kind: IncomeKind;
  /** What of it nobody has said the source of. */
  readonly cents: number;
}

/** What stands in the books as given without anything that says by whom: entries that were written by hand. */
export async function unexplainedWithin(
  db: ReadDb,
  start: string,
  end: string | null,
): Promise<Unexplained[]> {
  const all = await unexplainedUntil(db, end);
  return all.filter(({ date, cents }) => date >= start && cents > 0);
}

/**
 * What of an entry can be said to be of somebody, before what was paid back of it later; undefined for one that says
 * nothing of a gift, or is gone.
 */
export async function findUnexplained(db: ReadDb, entry: string): Promise<Unexplained | undefined> {
  const all = await unexplainedUntil(db, null);
  const found = all.find(({ id }) => id === entry);
  if (found === undefined) return undefined;
  return (await unexplainedUntil(db, found.date)).find(({ id }) => id === entry);
}

async function unexplainedUntil(db: ReadDb, until: string | null): Promise<Unexplained[]> {
  const byEntry = Map.groupBy(await handLines(db, until), ({ id }) => fromBlob(id));
  const given = givenInBooks(
    [...byEntry].map(([id, lines]) => ({
      id,
      isOpening: lines[0]?.book === "opening",
      lines: lines.map(({ number, person, cents }) => ({
        account: number,
        holder: String(person ?? ""),
        cents,
      })),
    })),
  );
  const said = new Map(
    (await saidOfEntries(db)).map(({ entry, cents }) => [
      entry === null ? "" : fromBlob(entry),
      cents,
    ]),
  );
  return [...byEntry].flatMap(([id, [line]]) => {
    const found = given.get(id);
    if (line === undefined || found === undefined) return [];
    const { date, label } = line;
    return { id, date, label, kind: found.kind, cents: found.cents - (said.get(id) ?? 0) };
  });
}
