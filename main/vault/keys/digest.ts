import { sodium } from "./sodium.ts";

const BUFFER = 256 * 1024;
export const HASH_BYTES = 32;

/** BLAKE2b-256 of `bytes`. */
export function digest(bytes: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(HASH_BYTES, bytes, null);
}

/**
 * BLAKE2b-256 over a sequence of fields. Each is written with its length first, so that no two
 * different sequences give the same bytes; null has a length no field can have.
 * Fields are gathered before they are handed over: a call into the library costs more than the hash
 * of a short field.
 */
export class FieldDigest {
  readonly #state = sodium.crypto_generichash_init(null, HASH_BYTES);
  readonly #buffer: Buffer;
  #used = 0;

  /** `room` is how many bytes are gathered; less where few will come, as filling it costs too. */
  constructor(room: number = BUFFER) {
    this.#buffer = Buffer.alloc(room);
  }

  text(value: string | null): void {
    if (value === null) {
      this.#length(0xffffffff);
      return;
    }
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    if (value.length * 3 + 4 > this.#buffer.length - this.#used) {
      this.bytes(Buffer.from(value, "utf8"));
      return;
    }
    const written = this.#buffer.write(value, this.#used + 4, "utf8");
    this.#buffer.writeUInt32BE(written, this.#used);
    this.#used += 4 + written;
  }

  bytes(value: Uint8Array): void {
    this.#length(value.length);
    if (value.length > this.#buffer.length - this.#used) this.#flush();
    if (value.length > this.#buffer.length) {
      sodium.crypto_generichash_update(this.#state, value);
      return;
    }
    this.#buffer.set(value, this.#used);
    this.#used += value.length;
  }

  integer(value: number): void {
    if (this.#used + 8 > this.#buffer.length) this.#flush();
    // What a store holds may be anything, and numbers end before 64 bits do.
    this.#buffer.writeBigInt64BE(BigInt.asIntN(64, BigInt(value)), this.#used);
    this.#used += 8;
  }

  finish(): Uint8Array {
    this.#flush();
    return sodium.crypto_generichash_final(this.#state, HASH_BYTES);
  }

  #length(length: number): void {
    if (this.#used + 4 > this.#buffer.length) this.#flush();
    this.#buffer.writeUInt32BE(length, this.#used);
    this.#used += 4;
  }

  #flush(): void {
    if (this.#used === 0) return;
    sodium.crypto_generichash_update(this.#state, this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }
}
