import type { VaultContext } from "#main/vault/context.ts";
import { payByBank } from "#main/vault/features/expenses/of-bank.service.ts";
import { OF_CLAIMS } from "#shared/domain/finances/bank/account.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { mustFindAccount } from "./account.service.ts";
import { insertMatch } from "./match.repository.ts";
import { mustBeOpen, refuseUnequal } from "./match.service.ts";
import { postingsOfEntries } from "./posting.repository.ts";

/**
 * Notes what a line paid back, on its day and from its account, and matches it with that, in one command. Errors:
 * `bank.line_not_found`, `bank.line_matched`, `bank.not_in_euros`, `bank.sums_differ`, those of `payByBank`.
 */
export async function payClaims(
  context: VaultContext,
  { line: id, paid }: ParsedInput<"bank.payClaims">,
): Promise<{ seq: number }> {
  const { seq } = await context.write("bank.payClaims", async ({ db }) => {
    const line = await mustBeOpen(db, id);
    const { account, date, label } = line.view;
    const { ledger, currency } = (await mustFindAccount(db, account)).fields;
    if (currency !== OF_CLAIMS) throw new ExpectedError("bank.not_in_euros", { currency });
    const entries = await payByBank(context, db, paid, { on: date, bank: ledger });
    const postings = await postingsOfEntries(db, entries, ledger);
    refuseUnequal([line], postings);
    await insertMatch(db, {
      label,
      at: context.now().getTime(),
      lines: [line.row],
      postings: postings.map(({ row }) => row),
    });
  });
  return { seq };
}
