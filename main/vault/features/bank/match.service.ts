import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import type { Job } from "#main/vault/job.ts";
import { matchProblem } from "#shared/domain/finances/bank/match.ts";
import { DAYS_AFTER, DAYS_BEFORE, surePairs } from "#shared/domain/finances/bank/proposals.ts";
import type { MatchView } from "#shared/domain/finances/bank/views.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { mustFindAccount } from "./account.service.ts";
import { findLines, linesOfMatch, type StoredLineRow } from "./line.repository.ts";
import { mustFindLine } from "./line.service.ts";
import { deleteMatch, findMatch, insertMatch } from "./match.repository.ts";
import { findOpen, findPostings, NEWEST, postingsOfMatch } from "./posting.repository.ts";
import type { StoredPosting } from "./posting.repository.ts";
import { bankSide, bookSide } from "./proposal.service.ts";

/** Of more open lines, the newest are paired by themselves. */
const PAIRED = 5_000;

/**
 * Errors: `bank.line_not_found`, `bank.line_matched`, `bank.posting_not_found`, `bank.posting_matched`,
 * `bank.other_account`, `bank.nothing_to_match`, `bank.sums_differ`.
 */
export async function matchLines(
  context: VaultContext,
  { lines: lineIds, postings: postingIds }: ParsedInput<"bank.match">,
): Promise<{ id: string; seq: number }> {
  const { value, seq } = await context.write("bank.match", async ({ db }) => {
    const lines = await openLines(db, lineIds);
    const postings = await openPostings(db, postingIds);
    await refuseApart(db, lines, postings);
    refuseUnequal(lines, postings);
    const label = lines[0]?.view.label ?? postings[0]?.view.label ?? "";
    return insertMatch(db, {
      label,
      at: context.now().getTime(),
      lines: lines.map(({ row }) => row),
      postings: postings.map(({ row }) => row),
    });
  });
  return { id: value, seq };
}

/** Errors: `bank.line_not_found`, `bank.line_matched`. */
export async function mustBeOpen(db: ReadDb, id: string): Promise<StoredLineRow> {
  const line = await mustFindLine(db, id);
  if (line.view.match !== null) throw new ExpectedError("bank.line_matched");
  return line;
}

async function openLines(db: ReadDb, ids: readonly string[]): Promise<StoredLineRow[]> {
  const lines: StoredLineRow[] = [];
  for (const id of new Set(ids)) lines.push(await mustBeOpen(db, id));
  return lines;
}

async function openPostings(db: ReadDb, ids: readonly string[]): Promise<StoredPosting[]> {
  const wanted = new Set(ids);
  const postings = await findPostings(db, [...wanted]);
  if (postings.length < wanted.size) throw new ExpectedError("bank.posting_not_found");
  if (postings.some(({ isMatched }) => isMatched)) throw new ExpectedError("bank.posting_matched");
  return postings;
}

/** All are of one account, of the bank as of the books. */
async function refuseApart(
  db: ReadDb,
  lines: readonly StoredLineRow[],
  postings: readonly StoredPosting[],
): Promise<void> {
  const ledgers = new Set(postings.map(({ account }) => account));
  const accounts = new Set(lines.map(({ view }) => view.account));
  for (const account of accounts) ledgers.add((await mustFindAccount(db, account)).fields.ledger);
  if (ledgers.size > 1 || accounts.size > 1) throw new ExpectedError("bank.other_account");
}

/** Errors: `bank.nothing_to_match`, `bank.sums_differ`. */
export function refuseUnequal(
  lines: readonly StoredLineRow[],
  postings: readonly StoredPosting[],
): void {
  const problem = matchProblem(
    lines.map(({ view }) => view),
    postings.map(({ view }) => view),
  );
  if (problem === null) return;
  switch (problem.kind) {
    case "nothing":
      throw new ExpectedError("bank.nothing_to_match");
    case "sums_differ":
      throw new ExpectedError("bank.sums_differ");
    default:
      assertNever(problem);
  }
}

/** Errors: `bank.match_not_found`. */
export async function unmatch(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("bank.unmatch", async ({ db }) => {
    await deleteMatch(db, (await mustFindMatch(db, id)).row);
  });
}

/** Errors: `bank.match_not_found`. */
export async function viewMatch({ read }: VaultContext, id: string): Promise<MatchView> {
  const { row } = await mustFindMatch(read, id);
  const [lines, postings] = [await linesOfMatch(read, row), await postingsOfMatch(read, row)];
  return { id, lines: lines.map(({ view }) => view), postings: postings.map(({ view }) => view) };
}

async function mustFindMatch(db: ReadDb, id: string): Promise<{ row: number }> {
  const found = await findMatch(db, id);
  if (found === null) throw new ExpectedError("bank.match_not_found");
  return found;
}

interface Pair {
  readonly line: StoredLineRow;
  readonly posting: StoredPosting;
}

async function findSure(db: ReadDb, account: string): Promise<Pair[]> {
  const { row, fields } = await mustFindAccount(db, account);
  const open = { account: row, isOpen: true, from: null, until: null, words: [], cents: null };
  const lines = await findLines(db, open, null, PAIRED);
  const [first, last] = [lines.at(-1), lines.at(0)];
  if (first === undefined || last === undefined) return [];
  const postings = await findOpen(db, {
    ledger: fields.ledger,
    from: addDays(first.view.date, -DAYS_BEFORE),
    until: addDays(last.view.date, DAYS_AFTER),
    where: [],
    order: NEWEST,
    limit: PAIRED,
  });
  const lineAt = new Map(lines.map((one) => [one.view.id, one]));
  const postingAt = new Map(postings.map((one) => [one.view.id, one]));
  const pairs = surePairs(
    lines.map(({ view }) => bankSide(view)),
    postings.map(({ view }) => bookSide(view)),
  );
  return pairs.flatMap((pair) => {
    const [line, posting] = [lineAt.get(pair.line), postingAt.get(pair.posting)];
    return line === undefined || posting === undefined ? [] : [{ line, posting }];
  });
}

/** Errors: `bank.account_not_found`. */
export async function countSure(
  { read }: VaultContext,
  { account }: ParsedInput<"bank.countSure">,
): Promise<{ count: number }> {
  return { count: (await findSure(read, account)).length };
}

/** Errors: `bank.account_not_found`. */
export async function matchSure(
  context: VaultContext,
  { account }: ParsedInput<"bank.matchSure">,
  job: Job,
): Promise<Output<"bank.matchSure">> {
  const { value, seq } = await context.writeIfChanged("bank.matchSure", (scope) =>
    insertPairs(scope, account, context.now(), job),
  );
  return { count: value, seq };
}

async function insertPairs(
  { db }: CommandScope,
  account: string,
  now: Date,
  job: Job,
): Promise<number> {
  const pairs = await findSure(db, account);
  for (const [done, { line, posting }] of pairs.entries()) {
    await insertMatch(db, {
      label: line.view.label,
      at: now.getTime(),
      lines: [line.row],
      postings: [posting.row],
    });
    job.report(done + 1, pairs.length, "bank_match");
    await job.breathe();
  }
  return pairs.length;
}
