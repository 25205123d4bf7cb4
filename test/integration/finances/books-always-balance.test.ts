import fc from "fast-check";
import { expect, it } from "vitest";
import {
  postExpense,
  postReimbursement,
  postWaiver,
  takeBackExpense,
} from "#main/vault/features/books/post.service.ts";
import { newId } from "#main/vault/db/ids.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { EntryFields } from "#shared/domain/finances/books/entry.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const ACCOUNTS = ["512", "530", "4681", "6251", "6132", "75411", "756", "626", "623", "999"];
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const DAYS = YEARS.flatMap((year) => [`${year}-01-01`, `${year}-05-04`, `${year}-12-31`]);
const LAST_DAY = "2025-12-31";

const posting = (account: string, debit: number, credit: number) => {
  return { account, debit, credit, label: "", person: null, body: null };
};

const anEntry = fc
  .record({
    date: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...DAYS) },
      { weight: 1, arbitrary: fc.constant("2041-01-01") },
    ),
    book: fc.constantFrom<EntryFields["book"]>("general", "bank", "cash", "purchases", "opening"),
    lines: fc.array(
      fc.record({
        account: fc.constantFrom(...ACCOUNTS),
        cents: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: 900_000 }) },
          fc.constantFrom(0, -5),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    /** What makes it balance is left out now and then. */
    isWhole: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  })
  .map(({ date, book, lines, isWhole }): EntryFields => {
    const total = lines.reduce((sum, { cents }) => sum + cents, 0);
    const debits = lines.map(({ account, cents }) => posting(account, cents, 0));
    const postings = isWhole ? [...debits, posting("512", 0, total)] : debits;
    return { book, date, label: "Essai", document: "", postings };
  });

const which = fc.nat(400);
const commands = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("write" as const), entry: anEntry }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant("change" as const), which, entry: anEntry }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), which }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("reverse" as const), which }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("undo" as const), which }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("validate" as const),
        until: fc.constantFrom(...DAYS),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("expense" as const), which }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("takeBack" as const), which }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const) }) },
  ),
  { minLength: 12, maxLength: 25 },
);
type Command = typeof commands extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Every entry that has a number, with all that it says. */
function sealed(vault: TestVault): ReadonlyMap<string, string> {
  const rows = vault.context.rawRead
    .prepare<[], { key: string; said: string }>(
      `SELECT hex(e.id) AS key, json_array(e.year, e.book, e.date, e.label, e.document, e.number,
         e.validated_at, e.reverses, (SELECT json_group_array(json_array(row, account, debit, credit))
           FROM (SELECT * FROM posting WHERE entry = e.row ORDER BY row))) AS said
       FROM ledger_entry e WHERE e.number IS NOT NULL`,
    )
    .all();
  return new Map(rows.map(({ key, said }) => [key, said]));
}

/** Entries that do not balance, and years whose numbers have a hole. */
function wrong(vault: TestVault): readonly unknown[] {
  return vault.context.rawRead
    .prepare(
      `SELECT 'unbalanced', e.row FROM ledger_entry e LEFT JOIN posting p ON p.entry = e.row
         GROUP BY e.row HAVING count(p.row) < 2 OR sum(p.debit) <> sum(p.credit)
       UNION ALL
       SELECT 'hole', year FROM ledger_entry WHERE number IS NOT NULL
         GROUP BY year HAVING max(number) <> count(*) OR min(number) <> 1
       UNION ALL
       SELECT 'open_draft', e.row FROM ledger_entry e JOIN fiscal_year y ON y.row = e.year
         WHERE y.closed_at IS NOT NULL AND e.number IS NULL`,
    )
    .all();
}

class Books {
  readonly #vault: TestVault;
  readonly #expenses: string[] = [];
  readonly #writes: number[] = [];

  constructor(vault: TestVault) {
    this.#vault = vault;
  }

  /** Runs a command; what it is refused for is of no matter here. */
  async run(command: Command): Promise<void> {
    try {
      const seq = await this.#run(command);
      if (seq !== null) this.#writes.push(seq);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
    }
  }

  async #run(command: Command): Promise<number | null> {
    const vault = this.#vault;
    switch (command.kind) {
      case "write":
        return (await vault.call("books.write", command.entry)).seq;
      case "change": {
        const id = this.#entry(command.which);
        return (await vault.call("books.change", { id, fields: command.entry })).seq;
      }
      case "remove":
        return (await vault.call("books.remove", { id: this.#entry(command.which) })).seq;
      case "reverse": {
        const id = this.#entry(command.which);
        return (await vault.call("books.reverse", { id, date: LAST_DAY })).seq;
      }
      case "undo": {
        const seq = this.#writes.at(-1 - (command.which % this.#writes.length)) ?? 0;
        return (await vault.call("journal.undo", { seq })).seq;
      }
      case "validate": {
        const years = await vault.call("books.years", {});
        const year = years.find(({ start, end }) => start <= command.until && command.until <= end);
        const asked = { year: year?.id ?? newId(), until: command.until };
        return (await vault.call("books.validate", asked)).seq;
      }
      case "expense":
        return this.#tellOfExpense(command.which);
      case "takeBack": {
        const expense = this.#expenses.at(command.which % this.#expenses.length) ?? newId();
        const { seq } = await vault.context.writeIfChanged("books.write", ({ db }) =>
          takeBackExpense(db, expense, LAST_DAY),
        );
        return seq;
      }
      case "close": {
        const open = (await vault.call("books.years", {})).find(
          ({ closedAt }) => closedAt === null,
        );
        return (await vault.call("books.closeYear", { year: open?.id ?? newId() })).seq;
      }
      default:
        return assertNever(command);
    }
  }

  /** An approved expense, then one paid back, then one given up. */
  async #tellOfExpense(nth: number): Promise<number> {
    const expense = newId();
    this.#expenses.push(expense);
    const told = { expense, label: "Tract", document: "", cents: 1 + nth };
    const paid = { ...told, date: DAYS.at(nth % DAYS.length) ?? "", person: null, body: null };
    const { seq } = await this.#vault.context.write("books.write", async ({ db }) => {
      await postExpense(db, { ...paid, account: "6236" });
      if (nth % 3 === 1) await postReimbursement(db, paid);
      if (nth % 3 === 2) await postWaiver(db, paid);
    });
    return seq;
  }

  #entry(nth: number): string {
    const ids = this.#vault.context.rawRead
      .prepare<[], string>("SELECT lower(hex(id)) FROM ledger_entry ORDER BY row DESC")
      .pluck()
      .all();
    const hex = ids[nth % Math.max(ids.length, 1)] ?? "";
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5") || newId();
  }
}

it("balances, keeps every number and never changes what is validated, whatever commands are run", async () => {
  const vault = await openTestVault();
  const books = new Books(vault);
  for (const year of YEARS) {
    await vault.call("books.openYear", { start: `${year}-01-01`, end: `${year}-12-31` });
  }
  let before = sealed(vault);
  await fc.assert(
    fc.asyncProperty(commands, async (run) => {
      for (const command of run) {
        await books.run(command);
        const after = sealed(vault);
        for (const [key, said] of before) expect(after.get(key)).toBe(said);
        before = after;
        expect(wrong(vault)).toEqual([]);
      }
    }),
    { numRuns: 24, endOnFailure: true },
  );
  expect(before.size).toBeGreaterThan(20);
}, 30_000);
