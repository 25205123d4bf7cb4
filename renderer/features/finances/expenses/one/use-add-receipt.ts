import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { call } from "#renderer/lib/client.ts";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import type { ReceiptFile } from "#renderer/lib/receipts/read-receipt.ts";
import { offerUndo } from "#renderer/lib/undo.ts";

/** Puts a receipt with an expense that is there. */
export function useAddReceipt({ id, state }: ExpenseView): (file: ReceiptFile) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  return async (file) => {
    const { bytes, kind } = file;
    const { receipt, seq } = await call(
      "expenses.addReceipt",
      { expense: id, ...(await givenReceipt(file)) },
      { jobId: crypto.randomUUID() },
    );
    client.setQueryData(["receipt", receipt.id], { kind, bytes });
    // What others have seen is not taken back, but changed again.
    offerUndo(t("expensePages.one.added", { name: receipt.name }), state === "draft" ? seq : null);
  };
}
