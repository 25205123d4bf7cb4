import { createHash, type Hash } from "node:crypto";
import { distinctNames } from "#shared/domain/finances/handover/names.ts";
import type { Sum } from "#shared/domain/finances/handover/sums.ts";
import type { Chunks, Place } from "./place.ts";

/** A folder that is being written, with the hash of every file in it and below. */
export class HashedFolder {
  readonly #place: Place;
  readonly #path: string;
  readonly #sums: Sum[];
  readonly #name = distinctNames();

  private constructor(place: Place, path: string, sums: Sum[]) {
    this.#place = place;
    this.#path = path;
    this.#sums = sums;
  }

  static root(place: Place): HashedFolder {
    return new HashedFolder(place, "", []);
  }

  get sums(): readonly Sum[] {
    return this.#sums;
  }

  #pathOf(name: string): string {
    return this.#path === "" ? name : `${this.#path}/${name}`;
  }

  async folder(wanted: string): Promise<HashedFolder> {
    const path = this.#pathOf(this.#name(wanted));
    await this.#place.folder(path);
    return new HashedFolder(this.#place, path, this.#sums);
  }

  /** The name that a file is going to be given. */
  nameFor(wanted: string): string {
    return this.#name(wanted);
  }

  /**
   * Writes a file under a name of `nameFor`; nothing is left of it where its chunks do not come whole, or are not
   * those of the SHA-256 that is expected. The hash, in hex; null where it is another one.
   */
  async write(
    name: string,
    chunks: Chunks,
    expected: string | null = null,
  ): Promise<string | null> {
    const path = this.#pathOf(name);
    const hash = createHash("sha256");
    let sha256 = "";
    const isRight = () => {
      sha256 = hash.digest("hex");
      return expected === null || sha256 === expected;
    };
    if (!(await this.#place.file(path, hashed(chunks, hash), isRight))) return null;
    this.#sums.push({ path, sha256 });
    return sha256;
  }

  async add(wanted: string, content: string | Uint8Array): Promise<string> {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const hash = await this.write(this.nameFor(wanted), [bytes]);
    if (hash === null) throw new Error("a file without an expected hash has any");
    return hash;
  }

  async flush(): Promise<void> {
    await this.#place.flush(this.#path);
  }
}

async function* hashed(chunks: Chunks, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
