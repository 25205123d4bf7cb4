import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { sep } from "node:path";
import { makeTemporaryFolder } from "../temporary-folder.ts";

interface Place {
  readonly folder: string;
  readonly passphrase: string;
}

/**
 * The vault of an invented collective, in a folder of temporary things. Its passphrase is the one that
 * main may know: nobody chose it, it opens what was invented, and it is gone with the process, so that
 * what a kill leaves opens for nobody.
 */
export class Trial {
  #place: Place | null = null;

  /** A folder to make the vault in. A trial that there was is thrown away. */
  async start(): Promise<Place> {
    await this.discard();
    const folder = await makeTemporaryFolder("trial");
    this.#place = { folder, passphrase: randomBytes(16).toString("hex") };
    return this.#place;
  }

  get isThere(): boolean {
    return this.#place !== null;
  }

  /** Null for the path of any other vault. */
  passphraseOf(path: string): string | null {
    const place = this.#place;
    return place !== null && path.startsWith(place.folder + sep) ? place.passphrase : null;
  }

  /** Erases it, once its process has ended. */
  async discard(): Promise<void> {
    const place = this.#place;
    this.#place = null;
    if (place !== null) await rm(place.folder, { recursive: true, force: true });
  }
}
