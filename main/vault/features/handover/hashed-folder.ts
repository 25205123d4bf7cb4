import { createHash } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { atDestination } from "#main/vault/folder/destination.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { distinctNames } from "#shared/domain/finances/handover/names.ts";
import type { Sum } from "#shared/domain/finances/handover/sums.ts";

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A folder that is being written, with the hash of every file in it and below. */
export class HashedFolder {
  readonly #path: string;
  readonly #from: string;
  readonly #sums: Sum[];
  readonly #name = distinctNames();

  private constructor(path: string, from: string, sums: Sum[]) {
    this.#path = path;
    this.#from = from;
    this.#sums = sums;
  }

  /** Where nothing is yet. */
  static async make(path: string): Promise<HashedFolder> {
    await atDestination(() => mkdir(path, { mode: 0o700 }));
    return new HashedFolder(path, "", []);
  }

  get sums(): readonly Sum[] {
    return this.#sums;
  }

  async folder(wanted: string): Promise<HashedFolder> {
    const name = this.#name(wanted);
    const path = pathIn(this.#path, name);
    await atDestination(() => mkdir(path, { mode: 0o700 }));
    return new HashedFolder(path, `${this.#from}${name}/`, this.#sums);
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
    const path = pathIn(this.#path, name);
    const file = await atDestination(() => open(path, "wx", 0o600));
    const hash = createHash("sha256");
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        await atDestination(() => file.writeFile(chunk));
      }
      await atDestination(() => file.sync());
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await file.close();
    const sha256 = hash.digest("hex");
    if (expected !== null && sha256 !== expected) {
      await rm(path, { force: true });
      return null;
    }
    this.#sums.push({ path: `${this.#from}${name}`, sha256 });
    return sha256;
  }

  async add(wanted: string, content: string | Uint8Array): Promise<string> {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const hash = await this.write(this.nameFor(wanted), [bytes]);
    if (hash === null) throw new Error("a file without an expected hash has any");
    return hash;
  }

  async flush(): Promise<void> {
    await atDestination(() => flushFolder(this.#path));
  }
}
