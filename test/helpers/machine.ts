import { DeviceStore } from "#main/app/device-store.ts";
import { KeptThings } from "#main/app/kept.ts";
import type { Keychain } from "#main/host/host.ts";
import type { DeviceKeeper } from "#main/vault/opening/device-keeper.ts";

/** A laptop: a keychain in memory, the settings, and what main does with them. */
export class Machine implements DeviceKeeper {
  readonly secrets = new Map<string, string>();
  /** What the keychain does instead of what it should. */
  behaviour: Partial<Keychain> = {};
  stored: unknown = {};
  readonly #kept = new KeptThings(
    { read: () => this.stored, write: (kept) => void (this.stored = kept) },
    "fr",
  );
  readonly #store = new DeviceStore(
    {
      available: () => this.behaviour.available?.() ?? Promise.resolve(true),
      keep: async (name, secret) => {
        if (this.behaviour.keep !== undefined) return this.behaviour.keep(name, secret);
        this.secrets.set(name, secret);
      },
      read: async (name) => {
        if (this.behaviour.read !== undefined) return this.behaviour.read(name);
        return this.secrets.get(name) ?? null;
      },
      forget: async (name) => {
        if (this.behaviour.forget !== undefined) return this.behaviour.forget(name);
        this.secrets.delete(name);
      },
    },
    this.#kept,
  );

  get devices(): Readonly<Record<string, string>> {
    return this.#kept.current.devices;
  }

  /** Puts other settings in place, as a copied or restored file would. */
  putDevices(devices: Record<string, string>): void {
    this.#kept.change({ devices });
  }

  read(place: string) {
    return this.#store.exchange(place, null);
  }

  keep(place: string, change: { secret: string | null; sealed: string | null }) {
    return this.#store.exchange(place, change);
  }
}
