import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { accountProblem, type Account } from "#shared/domain/finances/books/accounts.ts";
import { CHART, isFront, isOfChart } from "#shared/domain/finances/books/chart.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  insertAccount,
  storedAccounts,
  updateAccount,
  usedAccounts,
} from "./accounts.repository.ts";

/** The chart and the collective’s own accounts, in the order of a chart. */
export async function listAccounts({ read }: VaultContext): Promise<Account[]> {
  const [stored, used] = [await storedAccounts(read), await usedAccounts(read)];
  const known = new Map(stored.map((account) => [account.number, account]));
  const numbers = new Set([...CHART, ...known.keys()]);
  return [...numbers].toSorted().map((number) => {
    const account = known.get(number);
    return {
      number,
      name: account?.name ?? "",
      isFront: account?.isFront ?? isFront(number),
      isUsed: account !== undefined && used.has(account.row),
    };
  });
}

/** What tells whether there is an account of a number. */
export async function knownAccounts(db: ReadDb): Promise<(number: string) => boolean> {
  const own = new Set((await storedAccounts(db)).map(({ number }) => number));
  return (number) => isOfChart(number) || own.has(number);
}

/** Errors: `books.account_not_under_the_chart`; `books.account_nameless` of one that the chart does not name. */
export async function nameAccount(
  context: VaultContext,
  { number, name, isFront: inFront }: ParsedInput<"books.nameAccount">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("books.nameAccount", async ({ db }) => {
    const account = (await storedAccounts(db)).find((one) => one.number === number);
    const named = { name, isFront: inFront };
    if (account === undefined) {
      const problem = isOfChart(number) ? null : accountProblem(number, name, new Set());
      if (problem !== null) throw refused(number, problem);
      if (isOfChart(number) && name === "" && inFront === isFront(number)) return;
      await insertAccount(db, { number, ...named });
      return;
    }
    if (name === "" && !isOfChart(number)) throw refused(number, "nameless");
    if (account.name === name && account.isFront === inFront) return;
    await updateAccount(db, account.row, named);
  });
}

const refused = (account: string, problem: NonNullable<ReturnType<typeof accountProblem>>) =>
  problem === "not_under_the_chart"
    ? new ExpectedError("books.account_not_under_the_chart", { account })
    : new ExpectedError("books.account_nameless", { account });
