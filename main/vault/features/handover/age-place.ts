import { open, type FileHandle } from "node:fs/promises";
import { createTarPacker, type TarPackController } from "modern-tar";
import { atDestination } from "#main/vault/folder/destination.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { encryptOnThread } from "./encrypt-on-thread.ts";
import type { Chunks, Place } from "./place.ts";

interface Sealed {
  readonly passphrase: string;
  /** The folder that the file opens to. */
  readonly name: string;
  readonly at: Date;
}

/**
 * Runs `work` with a place whose files go, as they come, into a tar that is encrypted into a new file (age, under
 * a passphrase: https://age-encryption.org/v1). Nothing of it is on the disk in clear. The file is whole when this
 * ends. Errors: those of `atDestination`, of `work`.
 */
export async function inAgeFile<T>(
  path: string,
  { passphrase, name, at }: Sealed,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const file = await atDestination(() => open(path, "wx", 0o600));
  try {
    const { readable, controller } = createTarPacker();
    const givenUp = new AbortController();
    let failed: unknown = null;
    const written = encryptOnThread(
      { readable, passphrase },
      (chunks) => writeAll(file, chunks, (error) => (failed = error)),
      givenUp.signal,
    );
    // It is awaited below; until then, what it fails of stops whoever fills the tar.
    written.catch(() => undefined);
    try {
      const place = new AgePlace(controller, name, at);
      await place.folder("");
      const made = await work(place);
      controller.finalize();
      await written;
      return made;
    } catch (error) {
      controller.error(error);
      givenUp.abort(error);
      await written.catch(() => undefined);
      // A full disk is said as one, whatever it made fail here.
      throw failed instanceof ExpectedError ? failed : error;
    }
  } finally {
    await file.close();
  }
}

/** `failed` is told what the file did not take, before anything else ends for it. */
async function writeAll(
  file: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
  failed: (error: unknown) => void,
): Promise<void> {
  const onDisk = (work: () => Promise<void>) =>
    atDestination(work).catch((error: unknown) => {
      failed(error);
      throw error;
    });
  for await (const chunk of chunks) await onDisk(() => file.writeFile(chunk));
  await onDisk(() => file.sync());
}

class AgePlace implements Place {
  readonly #tar: TarPackController;
  readonly #name: string;
  readonly #at: Date;

  constructor(tar: TarPackController, name: string, at: Date) {
    this.#tar = tar;
    this.#name = name;
    this.#at = at;
  }

  async folder(path: string): Promise<void> {
    const name = `${this.#name}/${path === "" ? "" : `${path}/`}`;
    const header = { name, type: "directory", size: 0, mode: 0o700, mtime: this.#at } as const;
    await this.#tar.add(header).close();
  }

  /** A file is in memory until it is known to be right: a tar says how long each is before it, and takes none back. */
  async file(path: string, chunks: Chunks, isRight: () => boolean): Promise<boolean> {
    const held: Uint8Array[] = [];
    for await (const chunk of chunks) held.push(Uint8Array.from(chunk));
    if (!isRight()) return false;
    const size = held.reduce((sum, { length }) => sum + length, 0);
    const name = `${this.#name}/${path}`;
    const body = this.#tar.add({ name, type: "file", size, mode: 0o600, mtime: this.#at });
    const writer = body.getWriter();
    for (const chunk of held) await writer.write(chunk);
    await writer.close();
    return true;
  }

  async flush(): Promise<void> {
    // The one file is flushed when it is whole.
  }
}
