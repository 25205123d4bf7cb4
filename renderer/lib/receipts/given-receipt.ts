import type { Input } from "#shared/ipc/contract.ts";
import { toBase64 } from "./base64.ts";
import type { ReceiptFile } from "./read-receipt.ts";

/** A file as a call takes it. */
export async function givenReceipt({
  name,
  bytes,
  original,
}: ReceiptFile): Promise<Pick<Input<"expenses.addReceipt">, "name" | "content" | "original">> {
  return { name, content: await toBase64(bytes), original };
}
