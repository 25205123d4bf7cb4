import type { Finding, VerifyReport } from "#shared/ipc/vault.contract.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { checkPages, checkRows, checkSchema } from "#main/vault/db/check.ts";
import { checkBankLines } from "#main/vault/db/check-bank-lines.ts";
import { checkSearch } from "#main/vault/db/check-search.ts";
import { findUsers } from "#main/vault/directory/vault.repository.ts";
import { verifyAuthority } from "#main/vault/journal/verify-authority.ts";
import { checkFiles } from "#main/vault/files/check-files.ts";
import { listFiles } from "#main/vault/files/files.repository.ts";
import type { StoredEntry } from "#main/vault/journal/journal.repository.ts";
import { verifyChain } from "#main/vault/journal/verify-chain.ts";
import { verifyRows } from "#main/vault/journal/verify-rows.ts";
import { SignedDirectory } from "#main/vault/journal/signed-directory.ts";
import { isStated } from "#main/vault/journal/signed-past.ts";
import { verifySegments } from "#main/vault/journal/verify-sealed.ts";
import { refusedStatements, verifyDirectory } from "./verify-directory.ts";
import { verifyHeader } from "./verify-header.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/** Reads everything the vault holds and names the first altered thing of each kind. */
export async function verifyVault(open: OpenVault, job: Job): Promise<VerifyReport> {
  const { context, store, unlocked } = open;
  const findings: Finding[] = [];

  const header = await verifyHeader(unlocked.path, unlocked);
  if (!header.ok) findings.push({ place: "header", at: header.at, problem: header.problem });

  const pages = await checkPages(store.rawRead, job);
  findings.push(...pages.findings);
  if (pages.findings.length === 0) findings.push(...checkSchema(store.rawRead));

  const keys = new Map(
    (await findUsers(context.read)).map((user) => [fromBlob(user.id), user.sign_public_key]),
  );
  // Read anew, and all of it proven: what is open was read when it was opened, by what was proven before.
  const { directory, past } = await inSteps(
    job,
    SignedDirectory.readWhole(store.rawRead, context.vaultId, unlocked.header.root),
  );
  const keyOf = (entry: StoredEntry) =>
    isStated(entry)
      ? past.keyOf(entry)
      : (past.keyBefore(entry) ?? keys.get(fromBlob(entry.actor)) ?? null);
  const chain = await verifyChain(store.rawRead, context.vaultId, keyOf, job);
  findings.push(...chain.findings);
  findings.push(...(await verifyAuthority(store.rawRead, past, chain.count, job)));
  findings.push(...refusedStatements(store.rawRead, past));
  findings.push(...(await verifyDirectory(open, directory)));
  findings.push(...(await verifyRows(store.rawRead, job)));
  if (pages.findings.length === 0) {
    const rows = await checkRows(store.rawRead, job);
    // A part that does not parse was named there.
    const lines = rows.length === 0 ? await checkBankLines(store.rawRead, job) : [];
    findings.push(...rows, ...lines);
  }
  // Damaged pages were named above; a vault that is only read has no connection that writes.
  if (pages.findings.length === 0 && context.readOnly === null) {
    findings.push(...(await checkSearch(store.rawWrite, job)));
  }
  findings.push(...(await verifySegments(store.rawRead, job)));
  const files = await checkFiles(unlocked, listFiles(store.rawRead), job);
  findings.push(...files.findings);
  return { pages: pages.count, entries: chain.count, files: files.count, findings };
}
