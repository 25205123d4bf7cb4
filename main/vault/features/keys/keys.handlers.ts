import type { SessionHandlers } from "#main/vault/handlers.ts";
import { keptUnder, rescuedBeside } from "#main/vault/features/rescue/rescued.service.ts";
import { keyStatus } from "./key-status.ts";
import { changePassphrase, raiseCost } from "./passphrase.ts";
import { confirmKit, makeKit } from "./recovery-kit.ts";
import { renewKeys } from "./renew-keys.ts";

export const keysHandlers: SessionHandlers<
  | "vault.keyStatus"
  | "vault.changePassphrase"
  | "vault.renewKeys"
  | "vault.raiseCost"
  | "vault.makeRecoveryKit"
  | "vault.confirmRecoveryKit"
> = {
  "vault.keyStatus": ({ vault }) => keyStatus(vault),
  async "vault.changePassphrase"({ vault }, input) {
    await changePassphrase(vault, input);
    return {};
  },
  async "vault.renewKeys"(session, input) {
    const { isStored } = await renewKeys(session.vault, input, keptUnder(session));
    // The header has keys that the journal does not know: the next opening with them states it.
    if (isStored) await rescuedBeside(session).finish();
    else await session.abandon();
    return {};
  },
  async "vault.raiseCost"({ vault }, input) {
    await raiseCost(vault, input);
    return {};
  },
  "vault.makeRecoveryKit": ({ vault }, input) => makeKit(vault, input),
  "vault.confirmRecoveryKit": ({ vault }, input) => confirmKit(vault, input),
};
