import { join } from "node:path";
import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { CHART } from "#shared/domain/finances/books/chart.ts";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { compare, processorTime, taken, type Measured } from "../measure.ts";
import { BOOK_TABLES, createPlain, insertRows, rowsOf } from "../plain-store.ts";
import { Service } from "../service.ts";

/** For each person of the roster, four postings: 200,000 with 50,000 people. */
const POSTINGS = 4;
const WHOLE = { from: null, to: null };

/** Reports and the closing of a year, in a vault of its own, next to the same sums by plain statements. */
export async function bookWorks(folder: string, people: number): Promise<Measured[]> {
  const service = new Service();
  const made = { folder, name: "Livres", userName: "Banc", passphrase: PASSPHRASE };
  await service.call("vault.create", { ...made, kdf: DEFAULT_KDF_COST });
  const { id: year } = await service.call("books.openYear", {
    start: "2025-01-01",
    end: "2025-12-31",
  });
  await inventEntries(service, people * POSTINGS);
  const { rawRead } = service.session.vault.store;
  const plain = createPlain(join(folder, "plain-books.db"));
  for (const { name } of plain
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .all()) {
    // Rows go in as they stand, validated: what seals them would refuse their postings.
    if (name.includes("sealed") || name.includes("closed")) plain.exec(`DROP TRIGGER ${name}`);
  }
  for (const table of BOOK_TABLES) insertRows(plain, rowsOf(rawRead, [table]));
  const queries = plainBooks(plain);
  const shared = { limit: 2, rounds: 10, growth: "linear" } as const;
  const statements = { year, until: null };
  const ledger = { year, account: "512", ...WHOLE, after: null };
  const measured = [
    await compare({
      ...shared,
      work: "trial balance of a year",
      greffe: () => service.call("books.trialBalance", { year, ...WHOLE }),
      plain: queries.trial,
    }),
    await compare({
      ...shared,
      work: "balance sheet and income statement of a year",
      greffe: () => service.call("books.statements", statements),
      plain: queries.sums,
    }),
    await compare({
      ...shared,
      work: "ledger of the busiest account, first page",
      greffe: () => service.call("books.ledger", ledger),
      plain: queries.ledger,
    }),
    await compare({
      ...shared,
      rounds: 100,
      work: "latest entries of a year, a page",
      greffe: () =>
        service.call("books.entries", { year, ...WHOLE, book: null, state: "all", after: null }),
      plain: queries.entries,
    }),
  ];
  const closing = {
    greffe: await processorTime(() => service.call("books.closeYear", { year })),
    plain: await processorTime(queries.close),
  };
  measured.push(
    taken({
      ...closing,
      work: "closing of a year",
      unit: "ms of CPU",
      limit: 2,
      growth: "linear",
    }),
  );
  plain.close();
  await service.session.close();
  return measured;
}

/** Entries of two postings, validated, over every day of the year and every account; each second one is of the bank. */
async function inventEntries(service: Service, postings: number): Promise<void> {
  await service.session.vault.context.write("books.write", ({ raw }) => {
    const newId = bulkIds();
    const account = raw.prepare(
      "INSERT INTO ledger_account (row, id, number, name, is_front) VALUES (?, ?, ?, '', 0)",
    );
    const own = CHART.filter((number) => /^[1-7]/.test(number));
    for (const [index, number] of own.entries()) account.run(index + 1, newId(), number);
    const bank = own.indexOf("512") + 1;
    const entry = raw.prepare(`INSERT INTO ledger_entry (row, id, year, book, date, label, document)
      VALUES (?, ?, 1, 'bank', date('2025-01-01', ?), ?, '')`);
    const posting = raw.prepare(`INSERT INTO posting (id, entry, account, debit, credit, label)
      VALUES (?, ?, ?, ?, ?, '')`);
    for (let row = 1; row <= postings / 2; row += 1) {
      entry.run(row, newId(), `+${row % 365} days`, `Écriture ${row}`);
      const cents = 100 + (row % 9_973);
      posting.run(newId(), row, 1 + (row % own.length), cents, 0);
      posting.run(newId(), row, bank, 0, cents);
    }
    raw.exec("UPDATE ledger_entry SET number = row, validated_at = 0");
    return Promise.resolve();
  });
}

/** What Greffe answers of books, as somebody would write it by hand over the same tables. */
function plainBooks(db: RawDb) {
  const trial = db.prepare(`SELECT a.number, sum(p.debit), sum(p.credit),
      sum(CASE WHEN e.book = 'opening' THEN p.debit - p.credit ELSE 0 END)
    FROM ledger_entry e JOIN posting p ON p.entry = e.row JOIN ledger_account a ON a.row = p.account
    WHERE e.year = 1 GROUP BY p.account ORDER BY a.number`);
  const sums = db.prepare(`SELECT a.number, p.person, sum(p.debit), sum(p.credit)
    FROM ledger_entry e JOIN posting p ON p.entry = e.row JOIN ledger_account a ON a.row = p.account
    WHERE e.year = 1 GROUP BY p.account, p.person ORDER BY a.number`);
  const line = `FROM posting p JOIN ledger_entry e ON e.row = p.entry
    JOIN ledger_account a ON a.row = p.account WHERE a.number = '512' AND e.year = 1`;
  const totals = db.prepare(`SELECT sum(p.debit), sum(p.credit) ${line}`);
  const lines = db.prepare(`SELECT e.id, e.date, e.number, e.label, p.debit, p.credit ${line}
    ORDER BY e.date, e.row, p.row LIMIT 101`);
  const latest = db.prepare<[], { row: number }>(
    "SELECT * FROM ledger_entry WHERE year = 1 ORDER BY date DESC, row DESC LIMIT 61",
  );
  const postings = db.prepare("SELECT * FROM posting WHERE entry = ? ORDER BY row");
  const drafts = db.prepare(`SELECT count(*), count(number), max(number),
      count(nullif(book = 'opening', 0)) FROM ledger_entry WHERE year = 1`);
  return {
    trial: () => trial.all(),
    sums: () => sums.all(),
    ledger: () => [totals.get(), lines.all()],
    entries: () => latest.all().map(({ row }) => postings.all(row)),
    close: () =>
      db.transaction(() => {
        drafts.get();
        const left = sums.all();
        db.exec(`UPDATE fiscal_year SET closed_at = 0 WHERE row = 1;
          INSERT INTO fiscal_year (id, start_on, end_on) VALUES (x'01', '2026-01-01', '2026-12-31');
          INSERT INTO ledger_entry (row, id, year, book, date, label, document, number, validated_at)
            VALUES (9999999, x'02', 2, 'opening', '2026-01-01', '', '', 1, 0)`);
        const carry = db.prepare(`INSERT INTO posting (id, entry, account, debit, credit, label)
          VALUES (randomblob(16), 9999999, 1, 1, 0, '')`);
        for (const _ of left) carry.run();
      })(),
  };
}
