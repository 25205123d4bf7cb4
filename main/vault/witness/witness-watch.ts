import { instantOf } from "#shared/domain/kernel/dates.ts";
import {
  compareWitness,
  needsDecision,
  worseVerdict,
  type Witness,
  type WitnessVerdict,
} from "#shared/domain/vault/witness.ts";
import { findEntry, lastEntry } from "../journal/journal.repository.ts";
import type { Store } from "../db/store.ts";
import { openWitness, sealWitness, witnessPlace } from "./witness-seal.ts";

/** What keeps witnesses outside the vault: main. It can neither read nor make one. */
export interface WitnessKeeper {
  read(place: string): Promise<string | null>;
  /** Resolves once it is kept, or cannot be. */
  keep(place: string, sealed: string): Promise<void>;
}

export const NO_WITNESSES: WitnessKeeper = {
  read: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
};

/** What is known of a vault besides its journal, as it stands. */
export interface Watched {
  readonly vaultId: string;
  readonly headerGeneration: number;
  readonly witnessKey: Uint8Array;
  readonly personalWitnessKey: Uint8Array;
}

/** Where a witness is kept, and what seals it. */
export interface WitnessPlace {
  readonly place: string;
  readonly key: Uint8Array;
}

/** How long what was just written may stay untold: a kill within it costs the notice, not the data. */
const TELL_AFTER_MS = 2000;

/** Holds an open vault against what was last seen of it, then tells outside how far it comes. */
export class WitnessWatch {
  readonly #vault: Watched;
  readonly #store: Pick<Store, "rawRead">;
  readonly #keeper: WitnessKeeper;
  #timer: NodeJS.Timeout | null = null;
  #verdict: WitnessVerdict = { kind: "unknown" };
  #isTelling = false;
  readonly #told = new Map<string, string>();

  constructor(vault: Watched, store: Pick<Store, "rawRead">, keeper: WitnessKeeper) {
    this.#vault = vault;
    this.#store = store;
    this.#keeper = keeper;
  }

  get verdict(): WitnessVerdict {
    return this.#verdict;
  }

  /** Compares, once, before anything is written. */
  async compare(): Promise<WitnessVerdict> {
    const present = this.present();
    if (present === null) return this.#verdict;
    for (const place of this.#places()) {
      const witness = await this.#kept(place);
      const entry = witness === null ? null : findEntry(this.#store.rawRead, witness.seq);
      const hashAtWitness = entry === null ? null : hex(entry.hash);
      const verdict = compareWitness(witness, { ...present, hashAtWitness });
      this.#verdict = worseVerdict(this.#verdict, verdict);
    }
    return this.#verdict;
  }

  /** From now on what is written is told, unless a person has to decide first. */
  start(): void {
    if (needsDecision(this.#verdict)) return;
    this.#isTelling = true;
    void this.tell();
  }

  /** There is an entry more. */
  journaled(): void {
    if (!this.#isTelling || this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.tell(), TELL_AFTER_MS);
    this.#timer.unref();
  }

  /** The person goes on with this copy: it is what will be expected next time. */
  accept(): void {
    this.#verdict = { kind: "same" };
    this.start();
  }

  /** How far the vault has come; null for a journal without an entry. */
  present(): Witness | null {
    const last = lastEntry(this.#store.rawRead);
    if (last === null) return null;
    const at = instantOf(last.wall);
    const generation = this.#vault.headerGeneration;
    return { seq: last.seq, hash: hex(last.hash), generation, at };
  }

  /**
   * Where whoever holds the vault's key as it is now looks. To be told once more when the key changes:
   * a copy from before is opened with the old key, and looks there.
   */
  placeOfVault(): WitnessPlace {
    const { vaultId, witnessKey } = this.#vault;
    // The vault's own is wiped when its keys change.
    return { place: witnessPlace(vaultId, witnessKey), key: Uint8Array.from(witnessKey) };
  }

  /** Tells at once, when there is something new; at `also` too. */
  async tell(also: WitnessPlace | null = null): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const present = this.#isTelling ? this.present() : null;
    if (present === null) return;
    for (const { place, key } of [...this.#places(), ...(also === null ? [] : [also])]) {
      const sealed = sealWitness(present, this.#vault.vaultId, key);
      if (sealed === this.#told.get(place)) continue;
      this.#told.set(place, sealed);
      await this.#keeper.keep(place, sealed);
    }
  }

  /** The vault's, which all its people share, and this person's own, which outlives a change of keys. */
  #places(): WitnessPlace[] {
    const { vaultId, witnessKey, personalWitnessKey } = this.#vault;
    return [witnessKey, personalWitnessKey].map((key) => ({
      place: witnessPlace(vaultId, key),
      key,
    }));
  }

  async #kept({ place, key }: WitnessPlace): Promise<Witness | null> {
    const sealed = await this.#keeper.read(place);
    return sealed === null ? null : openWitness(sealed, this.#vault.vaultId, key);
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
