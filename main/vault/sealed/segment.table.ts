import { blob, defineTable, rowNumber, text } from "#main/vault/db/define-table.ts";

/**
 * What confidential cases are made of, sealed, and rows that are nothing, told from these by nobody without
 * a key. No record of the vault: see `UNJOURNALED`.
 */
export const sealedSegmentTable = defineTable({
  row: rowNumber,
  tag: blob,
  boxes: blob,
  body: blob,
  /** Of the row as it was written. */
  digest: blob,
  /** Of the digest, after that of the row before. */
  chain: blob,
});

/** What opens the keys that somebody has for cases. See `handler-keys.ts`. */
export const caseSlotTable = defineTable({
  member: blob,
  slot: text,
});
