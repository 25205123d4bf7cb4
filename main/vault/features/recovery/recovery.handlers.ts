import type { MethodsAt, Output, ParsedInput } from "#shared/ipc/contract.ts";
import type { VaultSession } from "#main/vault/session.ts";
import { checkNewShare } from "./confirm-shares.ts";
import { checkShares } from "#main/vault/keys/check-share.ts";
import { checkShare, drill } from "./drill.ts";
import { offerOf, recoveryStatus } from "./recovery-status.ts";

type RecoveryMethods = "vault.openWithShares" | Extract<MethodsAt<"vault">, `recovery.${string}`>;

type RecoveryHandlers = {
  readonly [K in RecoveryMethods]: (
    session: VaultSession,
    input: ParsedInput<K>,
  ) => Promise<Output<K>>;
};

export const recoveryHandlers: RecoveryHandlers = {
  "vault.openWithShares": (session, input) => session.openWithShares(input),
  "recovery.status": (session) => recoveryStatus(session),
  "recovery.makeShares": (session, input) => session.makeShares(input),
  "recovery.confirmShares": (session, input) => session.confirmShares(input),
  async "recovery.checkShare"(session, input) {
    if (!input.isNew) return checkShare(session, input);
    const { newShares, unlocked } = session;
    const { number } = checkNewShare(newShares, unlocked.vaultId, input.words, input.taken);
    return { number, holder: newShares.holders[number - 1] ?? "" };
  },
  "recovery.drill": (session, input) => drill(session, input),
  "recovery.offer": async (session, { source }) => ({
    set: offerOf(await session.headerOf(source)),
  }),
  async "recovery.readShare"(session, { source, words, taken }) {
    const [share] = checkShares(await session.headerOf(source), [words], taken);
    return { number: share?.number ?? 0 };
  },
};
