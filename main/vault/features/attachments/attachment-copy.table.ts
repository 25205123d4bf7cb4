import type { Generated } from "kysely";

/** A document that went out in clear. `attachment` may be the number of one that is gone. */
export interface AttachmentCopyTable {
  row: Generated<number>;
  id: Uint8Array;
  made_at: number;
  attachment: number;
  file_name: string;
}
