import { rm } from "node:fs/promises";
import { join } from "node:path";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { RescuePlace } from "#shared/domain/rescue/unstored.ts";
import type { RescueAnswer, RescueAsked } from "#shared/ipc/vault-messages.ts";
import { readSmallFile, replaceFile } from "#main/vault/folder/durable-file.ts";

/** No file that is longer is read back, nor is one kept, then. */
const MOST_BYTES = 256 * 1024 * 1024;
const AGAIN_MS = 5000;

export interface RescueFolder {
  readonly place: Exclude<RescuePlace, "memory">;
  readonly path: string;
}

/**
 * Keeps what the vault process has sealed and its store did not take: in a file of the first folder that
 * does, and where none does in memory, until one does. A file is replaced whole, under a name that nobody can
 * guess; what else lies there is neither listed, followed nor touched.
 */
export class RescueStore {
  readonly #folders: () => readonly RescueFolder[];
  readonly #memory = new Map<string, Uint8Array>();
  /** Of a trial, of which nothing is kept: it goes with the process, as what opens it. */
  readonly #ofTrial = new Map<string, Uint8Array>();
  #tail: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #place: RescuePlace | null = null;

  readonly #mostBytes: number;

  /** Asked each time, in order: a person may choose one more. */
  constructor(folders: () => readonly RescueFolder[], mostBytes = MOST_BYTES) {
    this.#folders = folders;
    this.#mostBytes = mostBytes;
  }

  /** Where text lies that was kept since `forgetPlace`; null where there is none. */
  get place(): RescuePlace | null {
    return this.#place;
  }

  get isInMemory(): boolean {
    return this.#memory.size > 0;
  }

  /** A vault was opened: what is told from now on is of this one. */
  forgetPlace(): void {
    this.#place = null;
  }

  exchange(name: string, asked: RescueAsked): Promise<RescueAnswer> {
    return this.#queue(() => this.#answer(name, asked));
  }

  /** The same of a trial: nothing of it leaves the memory. */
  exchangeOfTrial(name: string, asked: RescueAsked): RescueAnswer {
    const held = this.#ofTrial.get(name);
    if (asked.act === "read") return { place: null, found: held === undefined ? [] : [held] };
    if (asked.act === "forget") this.#ofTrial.delete(name);
    else this.#ofTrial.set(name, asked.sealed);
    return { place: asked.act === "keep" ? "memory" : null, found: [] };
  }

  /** Tries again for what is in memory; true once nothing is. */
  settle(): Promise<boolean> {
    return this.#queue(async () => {
      for (const [name, sealed] of this.#memory) {
        const place = await this.#keep(name, sealed);
        if (place !== null && this.#place === "memory") this.#place = place;
      }
      return !this.isInMemory;
    });
  }

  /** One after the other: what was asked later is newer. */
  #queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#tail.then(work);
    this.#tail = done.catch(() => undefined);
    return done;
  }

  async #answer(name: string, asked: RescueAsked): Promise<RescueAnswer> {
    switch (asked.act) {
      case "read":
        return { place: null, found: await this.#read(name) };
      case "keep": {
        const place = (await this.#keep(name, asked.sealed)) ?? (asked.inMemory ? "memory" : null);
        if (place === "memory") this.#hold(name, asked.sealed);
        this.#place = place ?? this.#place;
        return { place, found: [] };
      }
      case "forget":
        this.#place = null;
        this.#memory.delete(name);
        for (const { path } of this.#folders()) await remove(path, name);
        return { place: null, found: [] };
      default:
        return assertNever(asked);
    }
  }

  async #keep(name: string, sealed: Uint8Array): Promise<RescueFolder["place"] | null> {
    if (sealed.length > this.#mostBytes) return null;
    const folders = this.#folders();
    for (const { place, path } of folders) {
      const isKept = await replaceFile(path, fileOf(name), sealed).then(
        () => true,
        () => false,
      );
      if (!isKept) continue;
      this.#memory.delete(name);
      for (const other of folders) if (other.path !== path) await remove(other.path, name);
      return place;
    }
    return null;
  }

  async #read(name: string): Promise<Uint8Array[]> {
    const held = this.#memory.get(name);
    const found = held === undefined ? [] : [held];
    for (const { path } of this.#folders()) {
      const file = await readSmallFile(join(path, fileOf(name)), this.#mostBytes).catch(() => null);
      if (file?.kind === "file") found.push(file.bytes);
    }
    return found;
  }

  #hold(name: string, sealed: Uint8Array): void {
    this.#memory.set(name, sealed);
    this.#timer ??= setInterval(() => void this.#again(), AGAIN_MS);
    this.#timer.unref();
  }

  async #again(): Promise<void> {
    if (!(await this.settle()) || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }
}

const fileOf = (name: string) => `greffe-rescue-${name}`;

/** A link is removed itself, and a folder put there stays. */
async function remove(folder: string, name: string): Promise<void> {
  await rm(join(folder, fileOf(name)), { force: true }).catch(() => undefined);
}
