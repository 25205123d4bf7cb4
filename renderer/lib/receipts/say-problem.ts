import type { TFunction } from "i18next";
import type { ReceiptProblem } from "./read-receipt.ts";

/** Why a file is no receipt, and what to do: what the vault would say, where it would be asked. */
export function sayProblem(t: TFunction, problem: ReceiptProblem): string {
  return problem === "too_heavy" || problem === "too_large" || problem === "unreadable"
    ? t(`receipts.problems.${problem}`)
    : t(`errors.expenses.receipt_${problem}`);
}
