import type { MethodsAt, ParsedInput } from "#shared/ipc/contract.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { headerOfBackup } from "#main/vault/features/backup/backup.service.ts";
import type { SessionHandlers } from "#main/vault/handlers.ts";
import { checkShares } from "#main/vault/keys/check-share.ts";
import { readHeader } from "#main/vault/keys/header-file.ts";
import type { Environment } from "#main/vault/opening/environment.ts";
import { checkNewShare, confirmShares } from "./confirm-shares.ts";
import { checkShare, drill } from "./drill.ts";
import { makeShares, newSharesOf } from "./make-shares.ts";
import { offerOf, recoveryStatus } from "./recovery-status.ts";

type RecoveryMethods = Extract<MethodsAt<"vault">, `recovery.${string}`>;

export const recoveryHandlers: SessionHandlers<RecoveryMethods> = {
  "recovery.status": ({ vault }) => recoveryStatus(vault),
  "recovery.makeShares": ({ vault }, input) => makeShares(vault, input),
  "recovery.confirmShares": ({ vault }, input) => confirmShares(vault, input),
  async "recovery.checkShare"({ vault }, input) {
    if (!input.isNew) return checkShare(vault, input);
    const made = newSharesOf(vault);
    const { number } = checkNewShare(made, vault.unlocked.vaultId, input.words, input.taken);
    return { number, holder: made.holders[number - 1] ?? "" };
  },
  "recovery.drill": ({ vault }, input) => drill(vault, input),
  "recovery.offer": async ({ environment }, { source }) => ({
    set: offerOf(await headerOf(environment, source)),
  }),
  async "recovery.readShare"({ environment }, { source, words, taken }) {
    const [share] = checkShares(await headerOf(environment, source), [words], taken);
    return { number: share?.number ?? 0 };
  },
};

/** The header of a closed vault or of a backup. Errors: those of reading either. */
async function headerOf(
  { path }: Environment,
  source: ParsedInput<"recovery.offer">["source"],
): Promise<Header> {
  if (source.kind === "vault") return (await readHeader(path(source.vault))).header;
  return headerOfBackup(path(source.file));
}
