import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import { organisationIn } from "#main/vault/features/bodies/organisation.service.ts";
import { takeBackExpense } from "#main/vault/features/books/post.service.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import {
  incomeProblem,
  type IncomeFields,
  type IncomeProblem,
} from "#shared/domain/finances/income/receipt.ts";
import type { IncomeView } from "#shared/domain/finances/income/views.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { postReceived } from "./books.service.ts";
import { incomeColumns, toIncome, type IncomeRefs } from "./income.mapping.ts";
import {
  deleteIncome,
  findIncome,
  incomeWithin,
  insertIncome,
  listIncome,
  sumIncome,
  updateIncome,
  type NamedIncome,
} from "./income.repository.ts";
import { matchingIncome } from "./search.service.ts";
import { sourcesOf } from "./sources.ts";
import { findUnexplained } from "./unexplained.service.ts";
export { sourcesOf } from "./sources.ts";

/** What came in, newest first, a page at a time. */
export async function listReceived(
  context: VaultContext,
  { text, after, limit, ...filter }: ParsedInput<"income.list">,
): Promise<Output<"income.list">> {
  const rows = (await matchingIncome(context, text))?.map(({ row }) => row) ?? null;
  const found = await listIncome(context.read, filter, rows, after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return {
    items: page.map(toIncome),
    next: isMore ? { day: last.received_on, row: last.row } : null,
    ...(await sumIncome(context.read, filter, rows)),
  };
}

/** Errors: `income.not_found`. */
export async function getReceived(context: VaultContext, id: string): Promise<IncomeView> {
  return toIncome(await mustFindIncome(context.read, id));
}

/** All that was noted of a period, by day. */
export async function receivedWithin(db: ReadDb, from: string, to: string): Promise<IncomeView[]> {
  return (await incomeWithin(db, from, to)).map(toIncome);
}

/** What somebody of the roster is as a source, on a day. Errors: `people.not_found`. */
export async function sourceOf(
  context: VaultContext,
  { person: id, on }: ParsedInput<"income.sourceOf">,
): Promise<Output<"income.sourceOf">> {
  const { row } = await mustFindPerson(context.read, id);
  return { source: (await sourcesOf(context.read, [row]))(row, on) };
}

/**
 * Writes it in the books too, unless it says what an entry there came from. Errors: those of `refuseWrong`,
 * `income.more_than_entry`, those of the books.
 */
export async function addReceived(
  context: VaultContext,
  { fields, entry }: ParsedInput<"income.create">,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("income.create", async ({ db }) => {
    refuseWrong(fields);
    const columns = incomeColumns(fields, await rowsOf(db, fields));
    await insertIncome(db, id, { ...columns, entry: entry === null ? null : toBlob(entry) });
    if (entry === null) await postReceived(db, id, fields);
    else await refuseMoreThanEntry(db, entry);
  });
  return { id, seq };
}

/** Errors: `income.more_than_entry`. */
async function refuseMoreThanEntry(db: ReadDb, entry: string): Promise<void> {
  const left = (await findUnexplained(db, entry))?.cents ?? -1;
  if (left < 0) throw new ExpectedError("income.more_than_entry");
}

/** What of an entry of the books nobody has said the source of. Errors: `income.more_than_entry`. */
export async function viewUnexplained(
  context: VaultContext,
  entry: string,
): Promise<Output<"income.unexplained">> {
  const found = await findUnexplained(context.read, entry);
  if (found === undefined || found.cents <= 0) throw new ExpectedError("income.more_than_entry");
  const { date, label, cents, kind } = found;
  return { date, label, cents, kind };
}

/** Errors: `income.not_found`, those of `refuseWrong` and of the books. */
export async function changeReceived(
  context: VaultContext,
  id: string,
  fields: IncomeFields,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("income.update", async ({ db }) => {
    const before = await mustFindIncome(db, id);
    const { id: _, giverNamed: _giver, bodyNamed: _body, ...was } = toIncome(before);
    if (saysTheSame(was, fields)) return;
    refuseWrong(fields);
    await updateIncome(db, before.row, incomeColumns(fields, await rowsOf(db, fields)));
    if (before.entry !== null) return refuseMoreThanEntry(db, fromBlob(before.entry));
    await takeBackExpense(db, id, fields.receivedOn);
    await postReceived(db, id, fields);
  });
}

/** For one that was noted by mistake. Errors: `income.not_found`, those of the books. */
export async function removeReceived(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("income.remove", async ({ db }) => {
    const before = await mustFindIncome(db, id);
    await takeBackExpense(db, id, before.received_on);
    await deleteIncome(db, before.row);
  });
}

/** Errors: `income.not_found`. */
async function mustFindIncome(db: ReadDb, id: string): Promise<NamedIncome> {
  const found = await findIncome(db, id);
  if (found === undefined) throw new ExpectedError("income.not_found");
  return found;
}

/** Errors: `income.returned_too_much`, `.returned_before`, `.in_kind_by_transfer`, `.money_in_kind`, `.two_givers`. */
function refuseWrong(fields: IncomeFields): void {
  const problem = incomeProblem(fields);
  if (problem !== null) throw new ExpectedError(REFUSALS[problem]);
}

const REFUSALS = {
  returned_too_much: "income.returned_too_much",
  returned_before: "income.returned_before",
  in_kind_by_transfer: "income.in_kind_by_transfer",
  money_in_kind: "income.money_in_kind",
  two_givers: "income.two_givers",
} as const satisfies Readonly<Record<IncomeProblem, string>>;

/** Errors: `people.not_found`, `bodies.not_found`. */
async function rowsOf(db: WriteDb, { giver, body }: IncomeFields): Promise<IncomeRefs> {
  const person = giver === null ? null : (await mustFindPerson(db, giver)).row;
  const ofBody = body === null ? null : (await organisationIn(db)).rowOf.body.get(body);
  if (ofBody === undefined) throw new ExpectedError("bodies.not_found");
  return { giver: person, body: ofBody };
}
