import { useMemo } from "react";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { ReceiptViewer } from "#renderer/lib/receipts/viewer/receipt-viewer.tsx";
import { loadReceipt } from "../queries.ts";
import { ReceiptMenu } from "./receipt-menu.tsx";

export interface ReceiptsProps {
  view: ExpenseView;
  /** The last one was taken away. */
  onNone?: () => void;
}

/** The receipts of an expense, looked at here, changed or taken away. */
export function Receipts({ view, onNone }: ReceiptsProps) {
  const { receiptList } = view;
  const viewed = useMemo(
    () => receiptList.map(({ id, name }) => ({ id, name, load: () => loadReceipt(id) })),
    [receiptList],
  );
  return (
    <ReceiptViewer
      receipts={viewed}
      renderActions={(id) => {
        const receipt = receiptList.find((one) => one.id === id);
        return receipt === undefined || receipt.role !== "receipt" ? null : (
          <ReceiptMenu
            key={id}
            view={view}
            receipt={receipt}
            onRemoved={receiptList.length === 1 ? onNone : undefined}
          />
        );
      }}
    />
  );
}
