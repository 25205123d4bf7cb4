import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { call } from "#renderer/lib/client.ts";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import type { ReceiptFile } from "#renderer/lib/receipts/read-receipt.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useSayVoided } from "../use-say-voided.ts";

/** Puts a receipt with an expense that is there. */
export function useAddReceipt({ id }: ExpenseView): (file: ReceiptFile) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sayVoided = useSayVoided();
  return async (file) => {
    const { bytes, kind } = file;
    const { receipt, seq, voided } = await call(
      "expenses.addReceipt",
      { expense: id, ...(await givenReceipt(file)) },
      { jobId: crypto.randomUUID() },
    );
    client.setQueryData(["receipt", receipt.id], { kind, bytes });
    offerUndo(sayVoided(t("expensePages.one.added", { name: receipt.name }), voided), seq);
  };
}
