import type { TFunction } from "i18next";
import { call, failureOf } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { showToast } from "#renderer/ui/toast.tsx";

/** Hands in the drafts of a series; those that lack something stay drafts, and how many is said. */
export async function submitAll(t: TFunction, ids: readonly string[]): Promise<void> {
  let [submitted, left] = [0, 0];
  for (const id of ids) {
    try {
      await call("expenses.submit", { id });
      submitted += 1;
    } catch (error) {
      if (!["expenses.incomplete", "expenses.not_found"].includes(failureOf(error).code)) {
        showError(error);
        return;
      }
      left += 1;
    }
  }
  const said = [
    submitted === 0 ? null : t("expensePages.entry.submitted", { count: submitted }),
    left === 0 ? null : t("expensePages.entry.left", { count: left }),
  ];
  showToast({ text: said.filter((one) => one !== null).join(" ") });
}
