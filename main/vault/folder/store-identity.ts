import { lstatSync, readdirSync, type BigIntStats } from "node:fs";
import { dirname, join } from "node:path";

/** Where the files are that a store was opened on. */
export type Whereabouts =
  | { readonly kind: "here" }
  /** Something else has their name; `copy` is what they are called now, null where they are in neither folder. */
  | { readonly kind: "replaced"; readonly copy: string | null }
  /** Their folder is beside where it was, under another name. */
  | { readonly kind: "moved"; readonly to: string }
  /** Neither they nor their folder are found: taken away, or the drive is out. */
  | { readonly kind: "gone" };

/** What tells a file from another of the same name: Windows has both as well, as large numbers. */
interface FileId {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** A folder of more is not one that somebody keeps a vault in. */
const MOST_LOOKED_AT = 5000;

/**
 * Which files a store was opened on. A program that synchronises puts others in their place, and the engine
 * would go on with those that it holds, which nobody finds again.
 */
export class StoreIdentity {
  readonly #path: string;
  readonly #folder: FileId | null;
  readonly #store: FileId | null;
  /** The log comes with the first writing. */
  #log: FileId | null;

  constructor(path: string) {
    this.#path = path;
    this.#folder = idOf(dirname(path));
    this.#store = idOf(path);
    this.#log = idOf(`${path}-wal`);
  }

  /** Whether the log that lies there is the one this store writes, or none. */
  get isOwnLog(): boolean {
    const log = idOf(`${this.#path}-wal`);
    return log === null || this.#log === null || isSame(log, this.#log);
  }

  look(): Whereabouts {
    const store = idOf(this.#path);
    if (isSame(store, this.#store)) {
      return this.#isLogHere() ? HERE : { kind: "replaced", copy: null };
    }
    const folder = dirname(this.#path);
    const parent = dirname(folder);
    const isOwnFolder = isSame(idOf(folder), this.#folder);
    const elsewhere = isOwnFolder ? null : named(parent, this.#folder);
    const isMoved = store === null && elsewhere !== null;
    if (isMoved) return { kind: "moved", to: join(parent, elsewhere) };
    const copy = elsewhere ?? named(folder, this.#store) ?? named(parent, this.#store);
    return store === null && copy === null ? { kind: "gone" } : { kind: "replaced", copy };
  }

  #isLogHere(): boolean {
    const log = idOf(`${this.#path}-wal`);
    this.#log ??= log;
    return isSame(log, this.#log);
  }
}

const HERE: Whereabouts = { kind: "here" };

function idOf(path: string): FileId | null {
  try {
    const stat: BigIntStats | undefined = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? null : { dev: stat.dev, ino: stat.ino };
  } catch {
    // A drive that is out answers with an error of its own.
    return null;
  }
}

function isSame(one: FileId | null, other: FileId | null): boolean {
  return one?.dev === other?.dev && one?.ino === other?.ino;
}

/** The name in a folder of what this is; null where it is not there. */
function named(folder: string, id: FileId | null): string | null {
  if (id === null) return null;
  try {
    const names = readdirSync(folder).slice(0, MOST_LOOKED_AT);
    return names.find((name) => isSame(idOf(join(folder, name)), id)) ?? null;
  } catch {
    return null;
  }
}
