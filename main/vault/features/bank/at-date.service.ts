import type { VaultContext } from "#main/vault/context.ts";
import { balanceOn } from "#shared/domain/finances/bank/told-balances.ts";
import { sumOfSides } from "#shared/domain/finances/bank/match.ts";
import type { AtDate } from "#shared/domain/finances/bank/views.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { mustFindAccount } from "./account.service.ts";
import { bookBalance, openLinesAt, openPostingsAt } from "./at-date.repository.ts";
import { daySums, storedBalances } from "./import.repository.ts";

const SHOWN = 200;

const counted = (some: readonly { readonly cents: number }[]) => ({
  count: some.length,
  cents: sumOfSides(some),
});

/** What is not reconciled at the end of a day, and what that explains. Errors: `bank.account_not_found`. */
export async function viewAtDate(
  { read }: VaultContext,
  { account, on }: ParsedInput<"bank.atDate">,
): Promise<AtDate> {
  const { row, fields } = await mustFindAccount(read, account);
  const lines = await openLinesAt(read, row, on);
  const postings = await openPostingsAt(read, fields.ledger, on);
  const bank = balanceOn(on, await storedBalances(read, row), await daySums(read, row));
  const books = await bookBalance(read, fields.ledger, on);
  const explained = sumOfSides(lines) - sumOfSides(postings);
  return {
    on,
    bank,
    books,
    lines: { ...counted(lines), items: lines.slice(0, SHOWN) },
    postings: { ...counted(postings), items: postings.slice(0, SHOWN) },
    unexplained: bank === null ? null : bank - books - explained,
  };
}
