import type { Generated } from "kysely";

export interface AttachmentTable {
  row: Generated<number>;
  id: Uint8Array;
  meeting: number;
  file: number;
  name: string;
  added_at: number;
}
