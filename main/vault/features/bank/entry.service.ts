import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { insertChecked } from "#main/vault/features/books/entries.service.ts";
import { yearToWriteIn } from "#main/vault/features/books/years.service.ts";
import { sideOf, wordsToLearn } from "#shared/domain/finances/bank/learned-rules.ts";
import { leftOf } from "#shared/domain/finances/bank/split.ts";
import type { BankLineView, EntryPart } from "#shared/domain/finances/bank/views.ts";
import type { EntryFields, Posting } from "#shared/domain/finances/books/entry.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { mustFindAccount } from "./account.service.ts";
import { insertMatch } from "./match.repository.ts";
import { mustBeOpen } from "./match.service.ts";
import { postingOfEntry } from "./posting.repository.ts";
import { learnRule } from "./rule.repository.ts";

type Input = ParsedInput<"bank.makeEntry">;

/**
 * Writes the entry of a line and matches it, in one command. Errors: `bank.line_not_found`, `bank.line_matched`,
 * `bank.parts_differ`, `bank.same_account`, those of an entry.
 */
export async function makeEntry(
  context: VaultContext,
  input: Input,
): Promise<Output<"bank.makeEntry">> {
  const entry = newId();
  const { value, seq } = await context.write("bank.makeEntry", async ({ db }) => {
    const { row, view: line } = await mustBeOpen(db, input.line);
    const { ledger } = (await mustFindAccount(db, line.account)).fields;
    // The first line of a year opens it: a bank does not wait for the books.
    await yearToWriteIn(db, line.date);
    await insertChecked(db, entry, fieldsOf(line, ledger, input));
    const posting = await postingOfEntry(db, entry, ledger);
    await insertMatch(db, {
      label: line.label,
      at: context.now().getTime(),
      lines: [row],
      postings: [posting],
    });
    return input.remember ? learn(db, line, input.parts) : null;
  });
  return { entry, learned: value, seq };
}

const sideOfBooks = (isDebit: boolean, cents: number) =>
  isDebit ? { debit: cents, credit: 0 } : { debit: 0, credit: cents };

/** The line on the account of the bank, and what it was for on the other side. */
function fieldsOf(line: BankLineView, ledger: string, input: Input): EntryFields {
  const { parts, label, document } = input;
  const amounts = parts.map(({ cents }) => cents);
  if (leftOf(line.cents, amounts) !== 0) throw new ExpectedError("bank.parts_differ");
  if (parts.some(({ account }) => account === ledger)) throw new ExpectedError("bank.same_account");
  const isIn = line.cents > 0;
  const own: Posting = {
    account: ledger,
    ...sideOfBooks(isIn, Math.abs(line.cents)),
    label: "",
    person: null,
    body: null,
  };
  const others = parts.map(({ account, cents, person, body }) => ({
    account,
    ...sideOfBooks(!isIn, cents),
    label: "",
    person,
    body,
  }));
  return { book: "bank", date: line.date, label, document, postings: [own, ...others] };
}

/** The words that were learned; null where the label says too little, or the amount was shared. */
async function learn(
  db: WriteDb,
  { label, cents }: BankLineView,
  parts: readonly EntryPart[],
): Promise<string | null> {
  const words = wordsToLearn(label);
  const [part] = parts;
  if (words === "" || part === undefined || parts.length > 1) return null;
  const { account, person, body } = part;
  const isNew = await learnRule(db, {
    words,
    side: sideOf(cents),
    account,
    person,
    body,
  });
  return isNew ? words : null;
}
