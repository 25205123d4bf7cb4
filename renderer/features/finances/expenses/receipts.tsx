import { useMemo } from "react";
import type { Receipt } from "#shared/domain/finances/expenses/receipt.ts";
import { ReceiptViewer } from "#renderer/lib/receipts/viewer/receipt-viewer.tsx";
import { loadReceipt } from "./queries.ts";

export interface ReceiptsProps {
  receipts: readonly Receipt[];
  className?: string | undefined;
}

/** The receipts of an expense, looked at here. */
export function Receipts({ receipts, className }: ReceiptsProps) {
  const viewed = useMemo(
    () => receipts.map(({ id, name }) => ({ id, name, load: () => loadReceipt(id) })),
    [receipts],
  );
  return <ReceiptViewer receipts={viewed} className={className} />;
}
