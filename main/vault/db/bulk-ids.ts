import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

const ID_BYTES = 16;
const IDS_PER_DRAW = 512;

/**
 * Makes UUIDv7s as tables hold them, for bulk work: random bytes are drawn for many at once, since
 * drawing them one by one costs more than inserting the row. Each sorts after the one before.
 */
export function bulkIds(now: () => number = Date.now): () => Uint8Array {
  let pool = Buffer.alloc(0);
  let at = 0;
  let msecs = 0;
  let seq = 0;
  return () => {
    if (at === pool.length) {
      pool = randomBytes(ID_BYTES * IDS_PER_DRAW);
      at = 0;
    }
    const time = now();
    if (time > msecs) {
      msecs = time;
      seq = 0;
    } else {
      seq++;
    }
    const random = pool.subarray(at, at + ID_BYTES);
    at += ID_BYTES;
    return v7({ msecs, seq, random }, Buffer.allocUnsafe(ID_BYTES));
  };
}
