import type { UndoCheck } from "#main/vault/undo-check.ts";
import { areMatchesEqual } from "./match.repository.ts";

/** Of rows that are put back: what is matched comes to the same on both sides. */
export const undoCheck: UndoCheck = {
  tables: ["bank_match", "bank_match_line", "bank_match_posting", "posting", "bank_part"],
  holds: ({ db }) => areMatchesEqual(db),
};
