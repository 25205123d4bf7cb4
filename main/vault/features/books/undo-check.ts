import type { UndoCheck } from "#main/vault/undo-check.ts";
import { areDraftsBalanced } from "./entries.repository.ts";

/** Of rows that are put back: every draft balances. What is validated the store itself keeps as it is. */
export const undoCheck: UndoCheck = {
  tables: ["ledger_entry", "posting"],
  holds: ({ db }) => areDraftsBalanced(db),
};
