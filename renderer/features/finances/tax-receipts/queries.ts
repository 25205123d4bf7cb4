import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";
import { fromBase64 } from "#renderer/lib/receipts/base64.ts";
import type { ReceiptContent } from "#renderer/lib/receipts/viewer/use-pages.ts";

/** What came in, claims, people and years of the books make it: whatever the journal says may change it. */
export function taxYearOptions(year: number) {
  return queryOptions({
    queryKey: ["journal", "taxYear", year] satisfies TopicKey,
    queryFn: () => call("taxReceipts.year", { year }),
    placeholderData: keepPreviousData,
  });
}

export function regimesOptions() {
  return queryOptions({
    queryKey: ["taxReceipts", "regimes"] satisfies TopicKey,
    queryFn: () => call("taxReceipts.regimes", {}),
  });
}

export function taxReceiptOptions(id: string) {
  return queryOptions({
    queryKey: ["journal", "taxReceipt", id] satisfies TopicKey,
    queryFn: () => call("taxReceipts.get", { id }),
  });
}

export async function loadPaper(id: string): Promise<ReceiptContent> {
  const { kind, content } = await call("taxReceipts.readPaper", { id });
  return { kind, bytes: fromBase64(content) };
}
