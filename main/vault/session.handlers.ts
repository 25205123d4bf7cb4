import type { MethodsAnsweredBy, Output, ParsedInput } from "#shared/ipc/contract.ts";
import { keyStatus } from "./features/keys/key-status.ts";
import { changePassphrase, raiseCost } from "./features/keys/passphrase.ts";
import { backupStatus, changeBackupSettings } from "./features/backup/backup.service.ts";
import { makeBackup } from "./features/backup/make-backup.ts";
import type { Job } from "./job.ts";
import { exportJournal } from "./features/journal-export/make-export.ts";
import { verifyExport } from "./features/journal-export/verify-export.ts";
import { membersHandlers } from "./features/members/members.handlers.ts";
import { suggestPassphrase } from "./keys/suggest-passphrase.ts";
import {
  quickUnlockStatus,
  turnOffQuickUnlock,
  turnOnQuickUnlock,
} from "./features/quick/quick-unlock.ts";
import { sealingKey } from "./sealed-calls.ts";
import { recoveryHandlers } from "./features/recovery/recovery.handlers.ts";
import type { VaultSession } from "./session.ts";
import { verifyVault } from "./features/vault/verify.ts";
import { findConflictCopies } from "./features/witness/find-conflict-copies.ts";
import { acceptOlderCopy, standing } from "./features/witness/standing.ts";

/** Answers the methods that open a vault, or need more of it than a service sees. */
type SessionHandlers = {
  readonly [K in MethodsAnsweredBy<"session">]: (
    session: VaultSession,
    input: ParsedInput<K>,
    job: Job,
  ) => Promise<Output<K>>;
};

export const sessionHandlers: SessionHandlers = {
  "vault.sealingKey": async () => ({ key: await sealingKey() }),
  "vault.suggestPassphrase": async () => ({ words: suggestPassphrase() }),
  "vault.create": (session, input) => session.create(input),
  "vault.open": (session, input, job) => session.openRef(input.vault, input.passphrase, job),
  "vault.verify": (session, _input, job) => verifyVault(session, job),
  "vault.keyStatus": (session) => keyStatus(session),
  async "vault.changePassphrase"(session, input) {
    await changePassphrase(session, input);
    return {};
  },
  async "vault.raiseCost"(session, input) {
    await raiseCost(session, input);
    return {};
  },
  "vault.makeRecoveryKit": (session, input) => session.makeKit(input),
  "vault.confirmRecoveryKit": (session, input) => session.confirmKit(input),
  "vault.openWithKit": (session, input) => session.openWithKit(input),
  "vault.quickUnlockStatus": (session) => quickUnlockStatus(session, session.device),
  async "vault.quickUnlockOn"(session, { passphrase }) {
    await turnOnQuickUnlock(session, session.device, passphrase);
    return {};
  },
  async "vault.quickUnlockOff"(session) {
    await turnOffQuickUnlock(session, session.device);
    return {};
  },
  "vault.canOpenQuickly": async (session, { vault }) => ({
    isReady: await session.canOpenQuickly(vault),
  }),
  "vault.openQuickly": (session, { vault }) => session.openQuickly(vault),
  "vault.join": (session, input) => session.join(input),
  ...membersHandlers,
  ...recoveryHandlers,
  "backup.status": (session) => backupStatus(session),
  "backup.changeSettings": (session, input) => changeBackupSettings(session, input),
  "backup.make": (session, { folder }, job) =>
    makeBackup(session, folder === undefined ? null : session.context.path(folder), job),
  "backup.restore": (session, input, job) => session.restore(input, job),
  "backup.compare": (session, input) => session.compareRestored(input),
  "backup.openRestored": (session, input, job) => session.openRestored(input, job),
  "journal.export": (session, input, job) => exportJournal(session, input, job),
  "journal.verifyExport": (session, { file }, job) => verifyExport(session.pathOf(file), job),
  "witness.standing": (session) => standing(session),
  async "witness.accept"(session) {
    await acceptOlderCopy(session);
    return {};
  },
  "witness.conflicts": (session) => findConflictCopies(session.unlocked.path),
};
