import type { MethodsAnsweredBy } from "#shared/ipc/contract.ts";
import { backupHandlers } from "./features/backup/backup.handlers.ts";
import { directoryHandlers } from "./features/directory/directory.handlers.ts";
import { journalExportHandlers } from "./features/journal-export/journal-export.handlers.ts";
import { keysHandlers } from "./features/keys/keys.handlers.ts";
import { membersHandlers } from "./features/members/members.handlers.ts";
import { quickUnlockHandlers } from "./features/quick/quick-unlock.handlers.ts";
import { recoveryHandlers } from "./features/recovery/recovery.handlers.ts";
import { rescueHandlers } from "./features/rescue/rescue.handlers.ts";
import { openingHandlers } from "./features/vault/opening.handlers.ts";
import { verifyVault } from "./features/vault/verify.ts";
import { witnessHandlers } from "./features/witness/witness.handlers.ts";
import type { SessionHandlers } from "./handlers.ts";

/** Every method that opens a vault, or needs more of it than a service sees. */
export const sessionHandlers: SessionHandlers<MethodsAnsweredBy<"session">> = {
  ...openingHandlers,
  ...keysHandlers,
  ...quickUnlockHandlers,
  ...membersHandlers,
  ...recoveryHandlers,
  ...backupHandlers,
  ...journalExportHandlers,
  ...witnessHandlers,
  ...directoryHandlers,
  ...rescueHandlers,
  "vault.verify": ({ vault }, _input, job) => verifyVault(vault, job),
};
