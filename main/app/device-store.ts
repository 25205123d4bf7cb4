import type { Keychain } from "#main/host/host.ts";
import type { DeviceAnswer, DeviceChange } from "#shared/ipc/vault-messages.ts";
import type { KeptThings } from "./kept.ts";

/** As on a machine without a keychain. */
export const NO_DEVICE: DeviceAnswer = { isAvailable: false, secret: null, sealed: null };

/**
 * What quick unlock needs of this machine: a secret in the system's keychain, and with the settings a
 * key sealed under it, apart from the vault. Only the vault process asks; the page never does.
 */
export class DeviceStore {
  readonly #keychain: Keychain;
  readonly #kept: KeptThings;

  constructor(keychain: Keychain, kept: KeptThings) {
    this.#keychain = keychain;
    this.#kept = kept;
  }

  /** Changes what is kept for a place, then tells it. A keychain that fails is none. */
  async exchange(place: string, change: DeviceChange | null): Promise<DeviceAnswer> {
    try {
      if (change !== null) await this.#change(place, change);
      if (!(await this.#keychain.available())) return NO_DEVICE;
      const sealed = this.#kept.current.devices[place] ?? null;
      const secret = sealed === null ? null : await this.#keychain.read(nameOf(place));
      return { isAvailable: true, secret, sealed };
    } catch {
      return NO_DEVICE;
    }
  }

  async #change(place: string, { secret, sealed }: DeviceChange): Promise<void> {
    if (secret === null || sealed === null) {
      // The half that lies here goes first: a keychain that fails then keeps a secret of nothing.
      this.#keep(place, null);
      await this.#keychain.forget(nameOf(place));
    } else {
      await this.#keychain.keep(nameOf(place), secret);
    }
    if (sealed !== null) this.#keep(place, sealed);
  }

  #keep(place: string, sealed: string | null): void {
    const { [place]: _old, ...others } = this.#kept.current.devices;
    this.#kept.change({ devices: sealed === null ? others : { ...others, [place]: sealed } });
  }
}

function nameOf(place: string): string {
  return `device.${place}`;
}
