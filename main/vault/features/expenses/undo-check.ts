import type { UndoCheck } from "#main/vault/undo-check.ts";
import { mileageCheck } from "./mileage-amounts.ts";
import { arePaymentsOfClaims, areTransfersOwed } from "./payments.repository.ts";

/** Of rows that are put back: what waits at the bank is owed, and waits there once; what was paid was of this claim. */
const paymentsCheck: UndoCheck = {
  tables: ["expense", "expense_event", "payment_batch", "payment_transfer"],
  holds: async ({ db }) => (await areTransfersOwed(db)) && arePaymentsOfClaims(db),
};

export const undoCheck: readonly UndoCheck[] = [mileageCheck, paymentsCheck];
