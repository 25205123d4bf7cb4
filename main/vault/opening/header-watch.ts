import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "#shared/ipc/result.ts";
import { readHeader } from "../keys/header-file.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

const COPIES = ["header", "header.alt"] as const;

/** Whether the header of an open vault is the one that it was opened with, or wrote since. */
export class HeaderWatch {
  readonly #vault: UnlockedVault;
  #seen: string | null = null;

  constructor(vault: UnlockedVault) {
    this.#vault = vault;
  }

  /**
   * Throws where another header counts on the disk: of another vault, or of keys that were changed elsewhere.
   * One that is damaged or gone is verification's to name: the store is what it was.
   * Errors: `vault.header_replaced`.
   */
  async check(): Promise<void> {
    const now = await this.#marks();
    if (now === this.#seen) return;
    const { path, vaultId } = this.#vault;
    const read = await readHeader(path).catch(() => null);
    const generation = read?.header.generation ?? this.#vault.headerGeneration;
    const isOther =
      (read !== null && read.header.vaultId !== vaultId) ||
      generation !== this.#vault.headerGeneration;
    if (isOther) throw new ExpectedError("vault.header_replaced");
    this.#seen = now;
  }

  async #marks(): Promise<string> {
    const marks = COPIES.map(async (name) => {
      const found = await lstat(join(this.#vault.path, name), { bigint: true }).catch(() => null);
      return found === null ? "" : `${found.ino}:${found.mtimeNs}:${found.size}`;
    });
    return (await Promise.all(marks)).join(" ");
  }
}
