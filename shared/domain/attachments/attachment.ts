import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { cleanFileName } from "./file-name.ts";

/** What one document may weigh: a thick scan weighs a tenth of it. */
export const MAX_ATTACHMENT_BYTES = 200 * 1024 * 1024;

/** A document's name, as it is shown. It never becomes a path by itself: see `cleanFileName`. */
export const AttachmentName = z
  .string()
  .max(1000)
  .transform(cleanFileName)
  .refine((name) => name !== "", "too_small");

/** A document of a meeting: the signed attendance sheet, the scan of a charter. */
export const Attachment = z.object({
  id: Id,
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  addedAt: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;
