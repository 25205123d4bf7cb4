import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Job } from "#main/vault/job.ts";
import type { Environment } from "#main/vault/opening/environment.ts";
import { openWithKit } from "#main/vault/opening/kit.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { openWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { openWithShares } from "#main/vault/opening/shares.ts";
import { compareWith } from "./compare.ts";
import { restoreBackup } from "./restore.ts";

/** The folder that each process restored a backup into last: it is compared, then opened. */
const restoredFolders = new WeakMap<Environment, string>();

/** Errors: `vault.missing` before anything was restored. */
function restoredFolder(environment: Environment): string {
  const path = restoredFolders.get(environment);
  if (path === undefined) throw new ExpectedError("vault.missing");
  return path;
}

/** Errors: those of `restoreBackup`. */
export async function restore(
  environment: Environment,
  { file, folder, opener }: ParsedInput<"backup.restore">,
  job: Job,
): Promise<Output<"backup.restore">> {
  const where = { file: environment.path(file), folder: environment.path(folder) };
  const { path, counts } = await restoreBackup({ ...where, opener }, job);
  restoredFolders.set(environment, path);
  return counts;
}

/** Errors: `vault.missing` before anything was restored, and those of `compareWith`. */
export async function compareRestored(
  environment: Environment,
  { vaults, opener }: ParsedInput<"backup.compare">,
): Promise<Output<"backup.compare">> {
  const restored = restoredFolder(environment);
  const others = vaults.map((ref) => ({ ref, path: environment.path(ref) }));
  return { vaults: await compareWith(restored, others, opener) };
}

/** Errors: `vault.missing` before anything was restored, and those of the way in. */
export async function openRestored(
  environment: Environment,
  { opening }: ParsedInput<"backup.openRestored">,
  job: Job,
): Promise<OpenVault> {
  const path = restoredFolder(environment);
  switch (opening.kind) {
    case "passphrase":
      return openWithPassphrase(environment, path, opening.passphrase, job);
    case "kit":
      return openWithKit(environment, path, opening, job);
    case "shares":
      return openWithShares(environment, path, opening, job);
    default:
      return assertNever(opening);
  }
}
