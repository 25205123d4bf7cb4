import type { Keychain } from "#main/host/host.ts";
import { SLOT_ORDER_PREFIX } from "#shared/ipc/vault-messages.ts";
import type { KeptThings } from "./kept.ts";

/** A machine that has seen more vaults than this forgets the one that it wrote of the longest ago. */
const MAX_KEPT = 200;

/**
 * Keeps the newest witness of each vault outside of it: in the system's keychain where that really
 * encrypts, otherwise with the settings, where the vault process's MAC protects it.
 */
export class WitnessStore {
  readonly #keychain: Keychain;
  readonly #kept: KeptThings;

  constructor(keychain: Keychain, kept: KeptThings) {
    this.#keychain = keychain;
    this.#kept = kept;
  }

  /** Keeps `sealed` for a place, or with null reads what is kept there. */
  async exchange(place: string, sealed: string | null): Promise<string | null> {
    if (place.startsWith(SLOT_ORDER_PREFIX)) return this.#exchangeOrder(place, sealed);
    return sealed === null ? this.#read(place) : this.#keep(place, sealed);
  }

  async #read(place: string): Promise<string | null> {
    const secret = (await this.#keychain.available())
      ? await this.#keychain.read(nameOf(place))
      : null;
    return secret ?? this.#kept.current.witnesses[place] ?? null;
  }

  async #keep(place: string, sealed: string): Promise<string> {
    if (await this.#keychain.available()) {
      await this.#keychain.keep(nameOf(place), sealed);
      return sealed;
    }
    return this.#keepHere(place, sealed);
  }

  /** No secret, and no more than the list of vaults tells: kept with the settings, as that is. */
  #exchangeOrder(place: string, order: string | null): string | null {
    const { settings, witnesses } = this.#kept.current;
    if (!settings.rememberVaults) return null;
    return order === null ? (witnesses[place] ?? null) : this.#keepHere(place, order);
  }

  /** Vaults are to be remembered no more. */
  forgetOrders(): void {
    const witnesses = Object.entries(this.#kept.current.witnesses);
    const others = witnesses.filter(([place]) => !place.startsWith(SLOT_ORDER_PREFIX));
    this.#kept.change({ witnesses: Object.fromEntries(others) });
  }

  #keepHere(place: string, sealed: string): string {
    const others = Object.entries(this.#kept.current.witnesses).filter(([key]) => key !== place);
    const newest = [...others, [place, sealed] as const].slice(-MAX_KEPT);
    this.#kept.change({ witnesses: Object.fromEntries(newest) });
    return sealed;
  }
}

function nameOf(place: string): string {
  return `witness.${place}`;
}
