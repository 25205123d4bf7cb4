import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Receipt } from "#shared/domain/finances/expenses/receipt.ts";
import { call } from "#renderer/lib/client.ts";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import { readReceipt } from "#renderer/lib/receipts/read-receipt.ts";
import { sayProblem } from "#renderer/lib/receipts/say-problem.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import { useSayVoided } from "../use-say-voided.ts";

/** Takes a receipt away, or puts a file in its place. */
export function useReceiptActs({ id, name }: Receipt, onRemoved: (() => void) | undefined) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sayVoided = useSayVoided();
  const remove = async () => {
    try {
      const { seq, voided } = await call("expenses.removeReceipt", { id });
      onRemoved?.();
      offerUndo(sayVoided(t("expensePages.receipt.removed", { name }), voided), seq);
    } catch (error) {
      showError(error);
    }
  };
  const replace = async (file: File) => {
    try {
      const read = await readReceipt(file);
      if ("problem" in read) {
        showToast({ text: sayProblem(t, read.problem), tone: "error" });
        return;
      }
      const { receipt, seq, voided } = await call(
        "expenses.replaceReceipt",
        { id, ...(await givenReceipt(read)) },
        { jobId: crypto.randomUUID() },
      );
      const { kind, bytes } = read;
      client.setQueryData(["receipt", receipt.id], { kind, bytes });
      const said = t("expensePages.receipt.replaced", { before: name, name: receipt.name });
      offerUndo(sayVoided(said, voided), seq);
    } catch (error) {
      showError(error);
    }
  };
  return { remove, replace };
}
