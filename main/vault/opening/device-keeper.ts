import type { FromVault } from "#shared/ipc/vault-messages.ts";
import { sodium } from "../keys/sodium.ts";

/** What this machine keeps for one vault: a secret in its keychain, a sealed key beside the settings. */
export interface DeviceKept {
  /** Whether the system has a keychain that really encrypts. */
  readonly isAvailable: boolean;
  /** Hexadecimal. */
  readonly secret: string | null;
  readonly sealed: string | null;
}

/** Main, or its double: the only way to the system's keychain. */
export interface DeviceKeeper {
  read(place: string): Promise<DeviceKept>;
  /** Keeps both, each erased where it is null, and tells what is kept from then on. */
  keep(place: string, kept: Pick<DeviceKept, "secret" | "sealed">): Promise<DeviceKept>;
}

const NOTHING: DeviceKept = { isAvailable: false, secret: null, sealed: null };

export const NO_DEVICE: DeviceKeeper = {
  read: () => Promise.resolve(NOTHING),
  keep: () => Promise.resolve(NOTHING),
};

/** Known without a key, as it is asked for before there is one. */
export function devicePlace(vaultId: string): string {
  const hash = sodium.crypto_generichash(16, `greffe.device.1 ${vaultId}`, null);
  return sodium.to_hex(hash);
}

/** The system may ask the person first; after this long, there is no keychain. */
const PATIENCE_MS = 60_000;

type Change = Pick<DeviceKept, "secret" | "sealed"> | null;

/** Asks main, which answers with `deviced`. */
export class ParentDevice implements DeviceKeeper {
  readonly #send: (message: FromVault) => void;
  readonly #asked = new Map<number, (kept: DeviceKept) => void>();
  #count = 0;

  constructor(send: (message: FromVault) => void) {
    this.#send = send;
  }

  read(place: string): Promise<DeviceKept> {
    return this.#ask(place, null);
  }

  keep(place: string, kept: Pick<DeviceKept, "secret" | "sealed">): Promise<DeviceKept> {
    return this.#ask(place, kept);
  }

  answered(id: number, kept: DeviceKept): void {
    this.#asked.get(id)?.(kept);
  }

  async #ask(place: string, change: Change): Promise<DeviceKept> {
    this.#count += 1;
    const id = this.#count;
    const { promise, resolve } = Promise.withResolvers<DeviceKept>();
    const timer = setTimeout(resolve, PATIENCE_MS, NOTHING);
    this.#asked.set(id, resolve);
    this.#send({ kind: "device", id, place, change });
    const answer = await promise;
    clearTimeout(timer);
    this.#asked.delete(id);
    return answer;
  }
}
