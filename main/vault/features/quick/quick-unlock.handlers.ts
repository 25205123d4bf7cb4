import type { SessionHandlers } from "#main/vault/handlers.ts";
import { quickUnlockStatus, turnOffQuickUnlock, turnOnQuickUnlock } from "./quick-unlock.ts";

export const quickUnlockHandlers: SessionHandlers<
  "vault.quickUnlockStatus" | "vault.quickUnlockOn" | "vault.quickUnlockOff"
> = {
  "vault.quickUnlockStatus": ({ vault, environment }) =>
    quickUnlockStatus(vault, environment.device),
  async "vault.quickUnlockOn"({ vault, environment }, { passphrase }) {
    await turnOnQuickUnlock(vault, environment.device, passphrase);
    return {};
  },
  async "vault.quickUnlockOff"({ vault, environment }) {
    await turnOffQuickUnlock(vault, environment.device);
    return {};
  },
};
