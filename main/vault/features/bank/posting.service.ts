import type { VaultContext } from "#main/vault/context.ts";
import type { OpenPosting } from "#shared/domain/finances/bank/views.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { mustFindAccount } from "./account.service.ts";
import { typedLines } from "./line.service.ts";
import { findOpen, NEWEST, saysOrIs } from "./posting.repository.ts";

const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

/** Newest first. Errors: `bank.account_not_found`. */
export async function listPostings(
  { read }: VaultContext,
  { account, from, until, text, limit }: ParsedInput<"bank.postings">,
): Promise<OpenPosting[]> {
  const { fields } = await mustFindAccount(read, account);
  const { words, cents } = typedLines(text);
  const rows = await findOpen(read, {
    ledger: fields.ledger,
    from: from ?? FIRST_DAY,
    until: until ?? LAST_DAY,
    where: [saysOrIs(words, cents)],
    order: NEWEST,
    limit,
  });
  return rows.map(({ view }) => view);
}
