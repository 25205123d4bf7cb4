import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { isNamed } from "#shared/domain/finances/bank/account.ts";
import { saysSomething, type FileHints } from "#shared/domain/finances/bank/hints.ts";
import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { listAccounts, type StoredAccount } from "./account.repository.ts";
import { tellKnown } from "./known-lines.ts";
import { previewOf, type ComparedAccount } from "./file-preview.ts";
import { readOnThread, zoneHere, type OpenBankFile } from "./read-on-thread.ts";
import type { FoundAccount, FreshCount } from "./reader-messages.ts";

/**
 * What a file is, and what of it is new. One that can be read in two ways is read as files of an account were
 * before, where that was said once. Errors: those of `readOnThread`, `bank.account_not_found`.
 */
export async function inspectBank(
  context: VaultContext,
  { file, hints, into }: ParsedInput<"bank.inspect">,
  job: Job,
): Promise<BankPreview> {
  const path = context.path(file);
  const accounts = await listAccounts(context.read);
  const inspect = (tried: FileHints) =>
    readOnThread(path, { ...tried, zone: zoneHere() }, job, async (open) => {
      const compared = await compare(context, open, { accounts, into }, job);
      return previewOf(open.file, compared, tried);
    });
  const asGiven = await inspect(hints);
  if (asGiven.kind !== "question" || saysSomething(hints)) return asGiven;
  for (const tried of rememberedHints(accounts)) {
    const again = await inspect(tried);
    if (again.kind === "statements") return again;
  }
  return asGiven;
}

/** What was said of files of the accounts, each once. */
function rememberedHints(accounts: readonly StoredAccount[]): FileHints[] {
  const texts = accounts.flatMap(({ hints }) => (hints === null ? [] : [JSON.stringify(hints)]));
  return [...new Set(texts)].map((text) => JSON.parse(text) as FileHints);
}

interface Choices {
  readonly accounts: readonly StoredAccount[];
  readonly into: readonly (string | null)[];
}

/** Where each account of a file goes, and what of it is new there. */
async function compare(
  context: VaultContext,
  open: OpenBankFile,
  { accounts, into }: Choices,
  job: Job,
): Promise<ComparedAccount[]> {
  const { file } = open;
  if (file.kind !== "statements") return [];
  const targets = file.accounts.map((one, at) => targetOf(one, into[at] ?? null, accounts));
  await tellKnown(context.rawRead, open, targets, job);
  open.ask({ kind: "compare", accounts: [...file.accounts.keys()], alike: true });
  const counts = new Map<number, FreshCount>();
  for await (const said of open.answers()) {
    if (said.kind === "fresh") counts.set(said.account, said.count);
  }
  return targets.flatMap((target, at) => {
    const count = counts.get(at);
    return count === undefined ? [] : [{ into: target, count }];
  });
}

/** The account that was said, or that the file names. */
function targetOf(
  found: FoundAccount,
  said: string | null,
  accounts: readonly StoredAccount[],
): StoredAccount | null {
  if (said !== null) {
    const chosen = accounts.find(({ id }) => id === said);
    if (chosen === undefined) throw new ExpectedError("bank.account_not_found");
    return chosen;
  }
  const told = { account: found.told, currency: found.currency };
  return accounts.find(({ fields }) => isNamed(fields, told)) ?? null;
}
