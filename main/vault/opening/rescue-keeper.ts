import type { RescuePlace } from "#shared/domain/rescue/unstored.ts";
import type { FromVault, RescueAnswer, RescueAsked } from "#shared/ipc/vault-messages.ts";

/** Main, or its double: what keeps sealed text beside the vault. */
export interface RescueKeeper {
  /** Every sealed text that is kept under a name, wherever it lies. */
  read(name: string): Promise<readonly Uint8Array[]>;
  /** In the first place that takes it, which is told; null where none does. */
  keep(name: string, sealed: Uint8Array, inMemory: boolean): Promise<RescuePlace | null>;
  forget(name: string): Promise<void>;
}

export const NO_RESCUES: RescueKeeper = {
  read: () => Promise.resolve([]),
  keep: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
};

/** A disk that does not answer by then takes nothing: a lock waits for it. */
const PATIENCE_MS = 5000;
const NOTHING: RescueAnswer = { place: null, found: [] };

/** Asks main, which answers with `rescued`. */
export class ParentRescue implements RescueKeeper {
  readonly #send: (message: FromVault) => void;
  readonly #asked = new Map<number, (answer: RescueAnswer) => void>();
  #count = 0;

  constructor(send: (message: FromVault) => void) {
    this.#send = send;
  }

  async read(name: string): Promise<readonly Uint8Array[]> {
    return (await this.#ask(name, { act: "read" })).found;
  }

  async keep(name: string, sealed: Uint8Array, inMemory: boolean): Promise<RescuePlace | null> {
    return (await this.#ask(name, { act: "keep", sealed, inMemory })).place;
  }

  async forget(name: string): Promise<void> {
    await this.#ask(name, { act: "forget" });
  }

  answered(id: number, answer: RescueAnswer): void {
    this.#asked.get(id)?.(answer);
  }

  async #ask(name: string, asked: RescueAsked): Promise<RescueAnswer> {
    this.#count += 1;
    const id = this.#count;
    const { promise, resolve } = Promise.withResolvers<RescueAnswer>();
    const timer = setTimeout(resolve, PATIENCE_MS, NOTHING);
    this.#asked.set(id, resolve);
    this.#send({ kind: "rescue", id, name, asked });
    const answer = await promise;
    clearTimeout(timer);
    this.#asked.delete(id);
    return answer;
  }
}
