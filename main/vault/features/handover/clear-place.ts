import { mkdir, open, rm } from "node:fs/promises";
import { atDestination } from "#main/vault/folder/destination.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import type { Chunks, Place } from "./place.ts";

/** A new folder of the disk, in clear. */
export class ClearPlace implements Place {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** Where nothing is yet. */
  static async make(root: string): Promise<ClearPlace> {
    await atDestination(() => mkdir(root, { mode: 0o700 }));
    return new ClearPlace(root);
  }

  #pathOf(path: string): string {
    const parts = path.split("/").filter((part) => part !== "");
    return parts.reduce((folder, name) => pathIn(folder, name), this.#root);
  }

  async folder(path: string): Promise<void> {
    await atDestination(() => mkdir(this.#pathOf(path), { mode: 0o700 }));
  }

  async file(path: string, chunks: Chunks, isRight: () => boolean): Promise<boolean> {
    const at = this.#pathOf(path);
    const file = await atDestination(() => open(at, "wx", 0o600));
    try {
      for await (const chunk of chunks) await atDestination(() => file.writeFile(chunk));
      await atDestination(() => file.sync());
    } catch (error) {
      await file.close();
      await rm(at, { force: true });
      throw error;
    }
    await file.close();
    if (isRight()) return true;
    await rm(at, { force: true });
    return false;
  }

  async flush(path: string): Promise<void> {
    await atDestination(() => flushFolder(this.#pathOf(path)));
  }
}
