import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { payableClaims, waitingBatches } from "#main/vault/features/expenses/of-bank.service.ts";
import { OF_CLAIMS } from "#shared/domain/finances/bank/account.ts";
import { accountByWords } from "#shared/domain/finances/bank/account-words.ts";
import { ruleOf } from "#shared/domain/finances/bank/learned-rules.ts";
import { claimPayments } from "#shared/domain/finances/bank/claim-payments.ts";
import type { BankSide, BookSide } from "#shared/domain/finances/bank/match.ts";
import { DAYS_AFTER, DAYS_BEFORE, proposalsFor } from "#shared/domain/finances/bank/proposals.ts";
import type {
  BankLineView,
  ClaimPaymentView,
  EntryGuess,
  OpenPosting,
  Proposals,
} from "#shared/domain/finances/bank/views.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { mustFindAccount } from "./account.service.ts";
import { linesAround } from "./line.repository.ts";
import { mustFindLine } from "./line.service.ts";
import { centsAre, findOpen, isSideOf, nearestTo } from "./posting.repository.ts";
import { listRules } from "./rule.repository.ts";

/** Of more, those of the nearest days are looked at, and those of the amount itself. */
const LOOKED_AT = 250;
const ALIKE = 40;

export const bankSide = ({ id, date, cents, label }: BankLineView): BankSide => ({
  id,
  date,
  cents,
  label,
});
export const bookSide = ({ id, date, cents, label, document, who }: OpenPosting): BookSide => ({
  id,
  date,
  cents,
  label: `${label} ${document} ${who}`,
});

/** Errors: `bank.line_not_found`. */
export async function proposeFor({ read }: VaultContext, id: string): Promise<Proposals> {
  const { view: line } = await mustFindLine(read, id);
  const { row, fields } = await mustFindAccount(read, line.account);
  const others = await linesAround(read, row, line, LOOKED_AT);
  const postings = await near(read, fields.ledger, line);
  const lineAt = new Map([line, ...others].map((one) => [one.id, one]));
  const postingAt = new Map(postings.map((one) => [one.id, one]));
  const proposals = proposalsFor(bankSide(line), others.map(bankSide), postings.map(bookSide));
  return {
    matches: proposals.map(({ lines, postings: theirs, days, shared, score }) => ({
      lines: lines.flatMap((one) => lineAt.get(one) ?? []),
      postings: theirs.flatMap((one) => postingAt.get(one) ?? []),
      days,
      shared,
      score,
    })),
    payments: fields.currency === OF_CLAIMS ? await paymentsBy(read, line) : [],
    entry: await guessEntry(read, line),
  };
}

/** Open postings around a line: of its amount, and of its side. */
async function near(db: ReadDb, ledger: string, line: BankLineView): Promise<OpenPosting[]> {
  const days = {
    ledger,
    from: addDays(line.date, -DAYS_BEFORE),
    until: addDays(line.date, DAYS_AFTER),
    order: nearestTo(line.date),
  };
  const alike = await findOpen(db, { ...days, where: [centsAre(line.cents)], limit: ALIKE });
  const others = await findOpen(db, { ...days, where: [isSideOf(line.cents)], limit: LOOKED_AT });
  const all = new Map([...alike, ...others].map(({ row, view }) => [row, view]));
  return [...all.values()];
}

/** What a debit may have paid back: claims and batches are in euros. */
async function paymentsBy(db: ReadDb, line: BankLineView): Promise<ClaimPaymentView[]> {
  if (line.cents >= 0) return [];
  const claims = await payableClaims(db);
  const batches = await waitingBatches(db);
  const claimAt = new Map(claims.map((one) => [one.id, one]));
  const batchAt = new Map(batches.map((one) => [one.id, { ...one, names: [...one.names] }]));
  return claimPayments(bankSide(line), claims, batches).map((found) => ({
    batch: batchAt.get(found.batch ?? "") ?? null,
    claims: found.claims.flatMap(({ id, cents }) => {
      const claim = claimAt.get(id);
      if (claim === undefined) return [];
      const { owed, spentOn, purpose, name } = claim;
      return [{ id, cents, owed, spentOn, purpose, name }];
    }),
    isPartial: found.isPartial,
    score: found.score,
  }));
}

/** What a line like it told before, or its words tell. */
async function guessEntry(db: ReadDb, { label, cents }: BankLineView): Promise<EntryGuess> {
  const known = (await listRules(db)).map((one) => ({ ...one, words: one.terms }));
  const rule = ruleOf(label, cents, known);
  if (rule !== null) {
    const { account, person, body } = rule;
    return { account, person, body, by: "rule" };
  }
  const account = accountByWords(label, cents);
  return { account, person: null, body: null, by: account === null ? null : "words" };
}
