import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { sodium } from "../keys/sodium.ts";
import { openBytes, sealBytes, SEALING_BYTES } from "./aead.ts";
import type { EpochKeys } from "./epoch-key.ts";
import { pad, SMALLEST, unpad } from "./padding.ts";
import type { SealedContent, SealedPlace } from "./sealed-content.ts";

/** Where a record counts: which row of which vault, in which epoch of which case. */
export interface RecordPlace extends SealedPlace {
  readonly caseId: string;
  /** The commitment to the epoch’s key, in hexadecimal. */
  readonly epoch: string;
}

type RecordKeys = Pick<EpochKeys, "records" | "tags">;

const NO_BOXES = new Uint8Array();

/** An entry of a case: its row is told by nobody else, and it opens in that row of that epoch alone. */
export function sealRecord(
  place: RecordPlace,
  keys: RecordKeys,
  content: Uint8Array,
): SealedContent {
  const padded = pad(content);
  const body = sealBytes(padded, keys.records, boundTo(place));
  sodium.memzero(padded);
  return { boxes: NO_BOXES, tag: tagOf(keys, place.row), body };
}

/** What is told from no real one. */
export function coverRecord(): SealedContent {
  return {
    boxes: NO_BOXES,
    tag: sodium.randombytes_buf(32),
    body: sodium.randombytes_buf(SMALLEST + SEALING_BYTES),
  };
}

/** Whether a row is of this epoch. Every row has another tag: nobody without the key tells two of one case. */
export function isRecordOf(
  { tag }: Pick<SealedContent, "tag">,
  keys: Pick<EpochKeys, "tags">,
  row: number,
): boolean {
  return Buffer.from(tag).equals(tagOf(keys, row));
}

/** Null for another key, case, epoch or row, and for what was altered. */
export function openRecord(
  place: RecordPlace,
  keys: RecordKeys,
  { body }: Pick<SealedContent, "body">,
): Uint8Array | null {
  const padded = openBytes(body, keys.records, boundTo(place));
  return padded === null ? null : unpad(padded);
}

function tagOf({ tags }: Pick<EpochKeys, "tags">, row: number): Uint8Array {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(row));
  return sodium.crypto_generichash(32, message, tags);
}

function boundTo({ vaultId, row, caseId, epoch }: RecordPlace): string {
  return canonicalJson({ purpose: "greffe.case-record.1", vaultId, row, caseId, epoch });
}
