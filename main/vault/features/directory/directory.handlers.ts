import type { MethodsAt } from "#shared/ipc/contract.ts";
import type { SessionHandlers } from "#main/vault/handlers.ts";
import { TOPICS } from "#shared/ipc/topics.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { confirmRoot } from "./confirm-root.ts";
import { directoryStanding } from "./directory-standing.ts";
import { restoreSigned } from "./restore-signed.ts";

type DirectoryMethods = Extract<MethodsAt<"vault">, `directory.${string}`>;

export const directoryHandlers: SessionHandlers<DirectoryMethods> = {
  "directory.standing": ({ vault }) => directoryStanding(vault),
  async "directory.checkpoint"({ vault, gate, environment }, { passphrase }, job) {
    const done = await signCheckpoint(vault, gate, passphrase, job);
    environment.changed(TOPICS);
    return done;
  },
  async "directory.confirm"({ vault }, { passphrase }) {
    await confirmRoot(vault, passphrase);
    return {};
  },
  async "directory.restore"({ vault }) {
    await restoreSigned(vault);
    return {};
  },
};
