import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { Book, Posting } from "#shared/domain/finances/books/entry.ts";
import { separateEntry } from "#main/vault/features/bank/of-books.service.ts";
import { accountRows } from "./accounts.repository.ts";
import {
  deleteEntry,
  insertEntry,
  postingColumnsOf,
  standingEntriesOf,
  type FoundEntry,
} from "./entries.repository.ts";
import { rowsOfNamed } from "./named-rows.repository.ts";
import { insertReversal } from "./seal.service.ts";
import { yearToWriteIn } from "./years.service.ts";

/** What happened to an expense, as the books are told of it inside the command that does it. */
export interface ExpensePosting {
  /** Its id. */
  readonly expense: string;
  readonly date: string;
  readonly label: string;
  /** The paper it rests on. */
  readonly document: string;
  readonly cents: number;
  /** Who is owed, in the roster; null where the collective paid itself. */
  readonly person: string | null;
  /** The body that it is spent for. */
  readonly body: string | null;
}

const BANK = "512";
const VOLUNTEERS = "4681";
const WAIVED = "75412";

/**
 * An approved expense: what was spent, owed to whoever paid it, or taken from the bank. Errors:
 * `books.closed_year`, `books.no_year`.
 */
export async function postExpense(
  db: WriteDb,
  posting: ExpensePosting & { readonly account: string },
): Promise<void> {
  const { cents, person, body, account } = posting;
  const paid = person === null ? line(BANK, 0, cents) : line(VOLUNTEERS, 0, cents, person);
  const book = person === null ? "bank" : "purchases";
  await post(db, posting, book, [line(account, cents, 0, null, body), paid]);
}

/** Money paid back from the bank, or from another account of it that is told; the id of its entry. Errors: those of `postExpense`. */
export async function postReimbursement(
  db: WriteDb,
  posting: ExpensePosting & { readonly bank?: string | null },
): Promise<string> {
  const { cents, person, bank } = posting;
  const paid = line(bank ?? BANK, 0, cents);
  return post(db, posting, "bank", [line(VOLUNTEERS, cents, 0, person), paid]);
}

/** What somebody gives up being paid back, which is income. Errors: those of `postExpense`. */
export async function postWaiver(db: WriteDb, posting: ExpensePosting): Promise<string> {
  const { cents, person, body } = posting;
  return post(db, posting, "general", [
    line(VOLUNTEERS, cents, 0, person),
    line(WAIVED, 0, cents, null, body),
  ]);
}

/** Whether an entry that stands for an expense has a number. */
export async function hasValidated(db: ReadDb, expense: string): Promise<boolean> {
  return (await standingEntriesOf(db, expense)).some(({ number }) => number !== null);
}

/** What came in, or was given back of it, as the books are told of it inside the command that notes it. */
export interface IncomePosting {
  /** Its id: it changes the entry in its stead. */
  readonly income: string;
  readonly book: Book;
  readonly date: string;
  readonly label: string;
  readonly body: string | null;
  readonly lines: readonly Pick<Posting, "account" | "debit" | "credit">[];
}

/** Errors: those of `postExpense`. */
export async function postIncome(db: WriteDb, posting: IncomePosting): Promise<void> {
  const { income, book, date, label, body, lines } = posting;
  await post(
    db,
    { expense: income, date, label, document: "" },
    book,
    lines.map(({ account, debit, credit }) => line(account, debit, credit, null, body)),
  );
}

/**
 * Takes back all that the books were told of an expense, or of what came in: drafts go, a validated entry is
 * taken back by its mirror on a day. Errors: those of `postExpense`.
 */
export async function takeBackExpense(db: WriteDb, expense: string, on: string): Promise<void> {
  for (const entry of await standingEntriesOf(db, expense)) await takeBack(db, entry, on);
}

async function takeBack(db: WriteDb, entry: FoundEntry, on: string): Promise<void> {
  if (entry.number === null) {
    await separateEntry(db, entry.row);
    await deleteEntry(db, entry.row);
  } else await insertReversal(db, entry, on < entry.date ? entry.date : on);
}

/** A payment that the bank sent back on a day. */
export interface PaymentBack {
  readonly cents: number;
  readonly paidOn: string;
  readonly on: string;
}

/**
 * Takes back what the books were told of one payment of an expense, as `takeBackExpense` does: the last of that
 * amount, on its day unless a draft was moved since. Nothing where somebody removed it. Errors: those of `postExpense`.
 */
export async function takeBackPayment(
  db: WriteDb,
  expense: string,
  { cents, paidOn, on }: PaymentBack,
): Promise<void> {
  const accounts = await accountRows(db, [VOLUNTEERS, WAIVED]);
  const isOn = (number: string) => (posting: { account: number }) =>
    posting.account === accounts.get(number);
  const payments: FoundEntry[] = [];
  for (const entry of await standingEntriesOf(db, expense)) {
    const postings = await postingColumnsOf(db, entry.row);
    const back = postings.filter(isOn(VOLUNTEERS)).reduce((sum, { debit }) => sum + debit, 0);
    if (back === cents && !postings.some(isOn(WAIVED))) payments.push(entry);
  }
  const payment = payments.findLast(({ date }) => date === paidOn) ?? payments.at(-1);
  if (payment !== undefined) await takeBack(db, payment, on);
}

type Line = Omit<Posting, "label">;

const line = (
  account: string,
  debit: number,
  credit: number,
  person: string | null = null,
  body: string | null = null,
): Line => ({ account, debit, credit, person, body });

async function post(
  db: WriteDb,
  { expense, date, label, document }: Omit<ExpensePosting, "cents" | "person" | "body">,
  book: Book,
  lines: readonly Line[],
): Promise<string> {
  const id = newId();
  const { row: year } = await yearToWriteIn(db, date);
  const accounts = await accountRows(
    db,
    lines.map(({ account }) => account),
  );
  const people = await rowsOfNamed(
    db,
    "person",
    lines.map(({ person }) => person),
  );
  const bodies = await rowsOfNamed(
    db,
    "body",
    lines.map(({ body }) => body),
  );
  const said = label.trim().slice(0, 300) || document.trim().slice(0, 300);
  await insertEntry(
    db,
    id,
    {
      year,
      book,
      date,
      label: said,
      document: document.trim().slice(0, 120),
      reverses: null,
      expense: toBlob(expense),
    },
    lines.map(({ account, person, body, debit, credit }) => ({
      account: accounts.get(account) ?? 0,
      debit,
      credit,
      label: "",
      person: people.get(person ?? "") ?? null,
      body: bodies.get(body ?? "") ?? null,
    })),
  );
  return id;
}
