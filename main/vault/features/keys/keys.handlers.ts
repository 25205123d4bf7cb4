import type { SessionHandlers } from "#main/vault/handlers.ts";
import { keyStatus } from "./key-status.ts";
import { changePassphrase, raiseCost } from "./passphrase.ts";
import { confirmKit, makeKit } from "./recovery-kit.ts";

export const keysHandlers: SessionHandlers<
  | "vault.keyStatus"
  | "vault.changePassphrase"
  | "vault.raiseCost"
  | "vault.makeRecoveryKit"
  | "vault.confirmRecoveryKit"
> = {
  "vault.keyStatus": ({ vault }) => keyStatus(vault),
  async "vault.changePassphrase"({ vault }, input) {
    await changePassphrase(vault, input);
    return {};
  },
  async "vault.raiseCost"({ vault }, input) {
    await raiseCost(vault, input);
    return {};
  },
  "vault.makeRecoveryKit": ({ vault }, input) => makeKit(vault, input),
  "vault.confirmRecoveryKit": ({ vault }, input) => confirmKit(vault, input),
};
