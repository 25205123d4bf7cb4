import {
  compareWitness,
  needsDecision,
  type Witness,
  type WitnessVerdict,
} from "#shared/domain/vault/witness.ts";
import { findEntry, lastEntry } from "../journal/journal.repository.ts";
import type { UnlockedVault } from "../lifecycle/unlocked-vault.ts";
import type { RunningVault } from "../open-vault.ts";
import { openWitness, sealWitness, witnessPlace } from "./witness-seal.ts";

/** What keeps witnesses outside the vault: main. It can neither read nor make one. */
export interface WitnessKeeper {
  read(place: string): Promise<string | null>;
  /** Resolves once it is kept, or cannot be. */
  keep(place: string, sealed: string): Promise<void>;
}

/** How long what was just written may stay untold: a kill within it costs the notice, not the data. */
const TELL_AFTER_MS = 2000;

/** Holds an open vault against what was last seen of it, then tells outside how far it comes. */
export class WitnessWatch {
  readonly #vault: RunningVault;
  readonly #unlocked: UnlockedVault;
  readonly #keeper: WitnessKeeper;
  readonly #place: string;
  #timer: NodeJS.Timeout | null = null;
  #verdict: WitnessVerdict = { kind: "unknown" };
  #isTelling = false;
  #told = "";

  constructor(vault: RunningVault, unlocked: UnlockedVault, keeper: WitnessKeeper) {
    this.#vault = vault;
    this.#unlocked = unlocked;
    this.#keeper = keeper;
    this.#place = witnessPlace(unlocked.vaultId, unlocked.witnessKey);
  }

  get verdict(): WitnessVerdict {
    return this.#verdict;
  }

  /** Compares, once, before anything is written. */
  async compare(): Promise<WitnessVerdict> {
    const witness = await this.#kept();
    const present = this.present();
    if (present !== null) {
      const entry = witness === null ? null : findEntry(this.#vault.store.rawRead, witness.seq);
      const hashAtWitness = entry === null ? null : hex(entry.hash);
      this.#verdict = compareWitness(witness, { ...present, hashAtWitness });
    }
    return this.#verdict;
  }

  /** From now on what is written is told, unless a person has to decide first. */
  start(): void {
    if (needsDecision(this.#verdict)) return;
    this.#isTelling = true;
    this.#vault.onJournaled(() => this.#tellSoon());
    void this.tell();
  }

  /** The person goes on with this copy: it is what will be expected next time. */
  accept(): void {
    this.#verdict = { kind: "same" };
    this.start();
  }

  /** How far the vault has come; null for a journal without an entry. */
  present(): Witness | null {
    const last = lastEntry(this.#vault.store.rawRead);
    if (last === null) return null;
    const at = new Date(last.wall).toISOString();
    const generation = this.#unlocked.headerGeneration;
    return { seq: last.seq, hash: hex(last.hash), generation, at };
  }

  /** Tells at once, when there is something new. */
  async tell(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const present = this.#isTelling ? this.present() : null;
    if (present === null) return;
    const sealed = sealWitness(present, this.#unlocked.vaultId, this.#unlocked.witnessKey);
    if (sealed === this.#told) return;
    this.#told = sealed;
    await this.#keeper.keep(this.#place, sealed);
  }

  #tellSoon(): void {
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.tell(), TELL_AFTER_MS);
    this.#timer.unref();
  }

  async #kept(): Promise<Witness | null> {
    const sealed = await this.#keeper.read(this.#place);
    if (sealed === null) return null;
    return openWitness(sealed, this.#unlocked.vaultId, this.#unlocked.witnessKey);
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
