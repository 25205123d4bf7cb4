import type { FromVault } from "#shared/ipc/vault-messages.ts";
import type { WitnessKeeper } from "./witness-watch.ts";

/** A main that does not answer must not keep anyone from opening or locking. */
const PATIENCE_MS = 1500;

/** Asks main, which answers with `witnessed`. */
export class ParentKeeper implements WitnessKeeper {
  readonly #send: (message: FromVault) => void;
  readonly #asked = new Map<number, (sealed: string | null) => void>();
  #count = 0;

  constructor(send: (message: FromVault) => void) {
    this.#send = send;
  }

  read(place: string): Promise<string | null> {
    return this.#ask(place, null);
  }

  async keep(place: string, sealed: string): Promise<void> {
    await this.#ask(place, sealed);
  }

  answered(id: number, sealed: string | null): void {
    this.#asked.get(id)?.(sealed);
  }

  async #ask(place: string, sealed: string | null): Promise<string | null> {
    this.#count += 1;
    const id = this.#count;
    const { promise, resolve } = Promise.withResolvers<string | null>();
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    this.#asked.set(id, resolve);
    this.#send({ kind: "witness", id, place, sealed });
    const answer = await promise;
    clearTimeout(timer);
    this.#asked.delete(id);
    return answer;
  }
}
