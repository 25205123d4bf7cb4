import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { rowDamaged } from "#main/vault/db/checked-rows.ts";
import { StoredLine } from "#shared/domain/finances/bank/stored-line.ts";
import type { LineDetails, LineFilter } from "#shared/domain/finances/bank/views.ts";
import { readAmount } from "#shared/domain/finances/money.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { mustFindAccount } from "./account.service.ts";
import {
  countOpen,
  findLine,
  findLines,
  moreOfLine,
  type LineQuery,
  type StoredLineRow,
} from "./line.repository.ts";

const MOST_WORDS = 8;

/** What was typed: words of a label, or an amount; a whole number may be either. */
export function typedLines(text: string): Pick<LineQuery, "words" | "cents"> {
  const amount = readAmount(text);
  const words = foldText(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
  if (!("cents" in amount)) return { words, cents: null };
  return { words: /[.,€]/u.test(text) ? [] : words, cents: Math.abs(amount.cents) };
}

async function queryOf({ read }: VaultContext, filter: LineFilter): Promise<LineQuery> {
  const { account, state, from, until, text } = filter;
  return {
    account: account === null ? null : (await mustFindAccount(read, account)).row,
    isOpen: state === "all" ? null : state === "open",
    from,
    until,
    ...typedLines(text),
  };
}

/** Newest first. Errors: `bank.account_not_found`. */
export async function listLines(
  context: VaultContext,
  { filter, after, limit }: ParsedInput<"bank.lines">,
): Promise<Output<"bank.lines">> {
  const query = await queryOf(context, filter);
  const rows = await findLines(context.read, query, after, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ view }) => view),
    next: last === undefined ? null : { date: last.view.date, row: last.row },
  };
}

/** Errors: `bank.line_not_found`. */
export async function viewLine(context: VaultContext, id: string): Promise<LineDetails> {
  const { row, view } = await mustFindLine(context.read, id);
  const more = StoredLine.def.items[5].safeParse(await moreOfLine(context.read, row));
  if (!more.success) throw rowDamaged("bank_part", id);
  const { on, kind, fee, original, details = [] } = more.data ?? {};
  return {
    line: view,
    paidOn: on ?? null,
    kind: kind ?? "",
    fee: fee ?? null,
    original: original?.join(" ").trim() ?? "",
    details: details.map(([cents, ref, label]) => ({ cents, ref, label })),
  };
}

export async function mustFindLine(db: ReadDb, id: string): Promise<StoredLineRow> {
  const found = await findLine(db, id);
  if (found === null) throw new ExpectedError("bank.line_not_found");
  return found;
}

export async function waitingLines({ read }: VaultContext): Promise<{ count: number }> {
  return { count: await countOpen(read) };
}
