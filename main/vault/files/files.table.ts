import type { Generated } from "kysely";

/** A file beside the store. Its row outlives what used it, so that an undo finds its key. */
export interface StoredFileTable {
  row: Generated<number>;
  id: Uint8Array;
  size: number;
  digest: Uint8Array;
  wrapped_key: Uint8Array;
  stored_at: number;
}
