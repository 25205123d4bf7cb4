import type { AskedToOpen } from "#shared/ipc/app.contract.ts";
import { chosenFile, type FileRefs } from "./file-refs.ts";
import type { Openable } from "./openable.ts";

/** What a double click asked for, until the page shows it or the person wants none of it. */
export class WaitingToOpen {
  readonly #refs: FileRefs;
  readonly #tell: (asked: AskedToOpen | null) => void;
  #asked: AskedToOpen | null = null;

  constructor(refs: FileRefs, tell: (asked: AskedToOpen | null) => void) {
    this.#refs = refs;
    this.#tell = tell;
  }

  get current(): AskedToOpen | null {
    return this.#asked;
  }

  /** The last one that was asked for is the one that is wanted. */
  ask({ kind, path }: Openable): void {
    this.#become({ kind, file: chosenFile(this.#refs, path, kind) });
  }

  forget(): void {
    if (this.#asked !== null) this.#become(null);
  }

  #become(asked: AskedToOpen | null): void {
    this.#asked = asked;
    this.#tell(asked);
  }
}
