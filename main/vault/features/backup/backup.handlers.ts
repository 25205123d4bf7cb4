import type { SessionHandlers } from "#main/vault/handlers.ts";
import { backupStatus, changeBackupSettings } from "./backup.service.ts";
import { makeBackup } from "./make-backup.ts";
import { compareRestored, openRestored, restore } from "./restored.ts";

export const backupHandlers: SessionHandlers<
  | "backup.status"
  | "backup.changeSettings"
  | "backup.make"
  | "backup.restore"
  | "backup.compare"
  | "backup.openRestored"
> = {
  "backup.status": ({ vault }) => backupStatus(vault),
  "backup.changeSettings": ({ vault }, input) => changeBackupSettings(vault, input),
  "backup.make": ({ vault }, { folder }, job) =>
    makeBackup(vault, folder === undefined ? null : vault.context.path(folder), job),
  "backup.restore": ({ environment }, input, job) => restore(environment, input, job),
  "backup.compare": ({ environment }, input) => compareRestored(environment, input),
  "backup.openRestored": (session, input, job) =>
    session.enter(() => openRestored(session.environment, input, job)),
};
