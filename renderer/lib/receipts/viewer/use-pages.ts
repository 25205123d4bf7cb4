import { useEffect, useState } from "react";
import type { ReceiptKind } from "#shared/domain/finances/expenses/receipt.ts";
import { UnreadableReceipt, type Pages } from "./page-source.ts";
import { openPages } from "./pages.ts";

export type OpenedPages =
  | { readonly kind: "opening" }
  | { readonly kind: "open"; readonly pages: Pages }
  | { readonly kind: "failed"; readonly reason: UnreadableReceipt["reason"] };

const OPENING: OpenedPages = { kind: "opening" };

export interface ReceiptContent {
  readonly kind: ReceiptKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The pages of a receipt while it is on screen. */
export function usePages(content: ReceiptContent | undefined): OpenedPages {
  const [opened, setOpened] = useState<{ of: ReceiptContent; state: OpenedPages } | null>(null);
  useEffect(() => {
    if (content === undefined) return undefined;
    let isGone = false;
    let pages: Pages | null = null;
    const open = async () => {
      try {
        pages = await openPages(content.kind, content.bytes);
      } catch (error) {
        const reason = error instanceof UnreadableReceipt ? error.reason : "damaged";
        if (!isGone) setOpened({ of: content, state: { kind: "failed", reason } });
        return;
      }
      if (isGone) pages.close();
      else setOpened({ of: content, state: { kind: "open", pages } });
    };
    void open();
    return () => {
      isGone = true;
      pages?.close();
    };
  }, [content]);
  return opened !== null && opened.of === content ? opened.state : OPENING;
}
