import { z } from "zod";
import { AttachmentName } from "#shared/domain/attachments/attachment.ts";
import { Id } from "#shared/domain/kernel/ids.ts";

/** What one receipt may weigh: a long invoice, scanned in colour. */
export const MAX_RECEIPT_BYTES = 20 * 1024 * 1024;
/** More than anybody has of one expense. */
export const MOST_RECEIPTS = 20;

const RECEIPT_KINDS = ["pdf", "jpeg", "png"] as const;
export const ReceiptKind = z.enum(RECEIPT_KINDS);
export type ReceiptKind = z.infer<typeof ReceiptKind>;

/** What a document is kept for: what was bought, an approval on paper, a waiver that was signed. */
export const RECEIPT_ROLES = ["receipt", "approval", "waiver"] as const;
export const ReceiptRole = z.enum(RECEIPT_ROLES);
export type ReceiptRole = z.infer<typeof ReceiptRole>;

/** Bytes as they cross processes, in base64: the command line and both hosts pass on texts alike. */
const Base64 = z.string().max(Math.ceil(MAX_RECEIPT_BYTES / 3) * 4 + 4);
/** A SHA-256, in hexadecimal. */
export const Sha256 = z.hex().length(64);

/** A file that the window read: what it would keep of it, and what the file was before that. */
export const GivenReceipt = z.object({
  name: AttachmentName,
  content: Base64,
  /** Of the file as it was given, where the window has changed it. */
  original: Sha256.nullable(),
});
export type GivenReceipt = z.infer<typeof GivenReceipt>;

export const Receipt = z.object({
  id: Id,
  name: z.string(),
  kind: ReceiptKind,
  role: ReceiptRole,
  /** Bytes. */
  size: z.number().int(),
  addedAt: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;
