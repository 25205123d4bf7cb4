import type { SessionHandlers } from "#main/vault/handlers.ts";
import { suggestPassphrase } from "#main/vault/keys/suggest-passphrase.ts";
import { openWithCode } from "#main/vault/opening/code.ts";
import { createVault } from "#main/vault/opening/create.ts";
import { canOpenWithDevice, openWithDevice } from "#main/vault/opening/device.ts";
import { openWithKit } from "#main/vault/opening/kit.ts";
import { openWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { openWithShares } from "#main/vault/opening/shares.ts";
import { sealingKey } from "#main/vault/sealed-calls.ts";

export const openingHandlers: SessionHandlers<
  | "vault.sealingKey"
  | "vault.suggestPassphrase"
  | "vault.create"
  | "vault.open"
  | "vault.openWithKit"
  | "vault.openWithShares"
  | "vault.join"
  | "vault.canOpenQuickly"
  | "vault.openQuickly"
> = {
  "vault.sealingKey": async () => ({ key: await sealingKey() }),
  "vault.suggestPassphrase": async () => ({ words: suggestPassphrase() }),
  "vault.create": (session, input) => session.enter(() => createVault(session.environment, input)),
  async "vault.open"(session, { vault, passphrase }, job) {
    const path = session.environment.path(vault);
    return session.enter(() => openWithPassphrase(session.environment, path, passphrase, job));
  },
  async "vault.openWithKit"(session, input, job) {
    const path = session.environment.path(input.vault);
    return session.enter(() => openWithKit(session.environment, path, input, job));
  },
  async "vault.openWithShares"(session, input, job) {
    const path = session.environment.path(input.vault);
    return session.enter(() => openWithShares(session.environment, path, input, job));
  },
  async "vault.join"(session, input, job) {
    const path = session.environment.path(input.vault);
    return session.enter(() => openWithCode(session.environment, path, input, job));
  },
  async "vault.canOpenQuickly"({ environment }, { vault }) {
    return { isReady: await canOpenWithDevice(environment, environment.path(vault)) };
  },
  async "vault.openQuickly"(session, { vault }, job) {
    const path = session.environment.path(vault);
    return session.enter(() => openWithDevice(session.environment, path, job));
  },
};
