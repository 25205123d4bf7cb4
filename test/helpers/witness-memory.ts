import type { WitnessKeeper } from "#main/vault/witness/witness-watch.ts";

/** What a machine remembers of the vaults it has seen, as main does, without a disk. */
export class WitnessMemory implements WitnessKeeper {
  readonly kept = new Map<string, string>();

  read(place: string): Promise<string | null> {
    return Promise.resolve(this.kept.get(place) ?? null);
  }

  keep(place: string, sealed: string): Promise<void> {
    this.kept.set(place, sealed);
    return Promise.resolve();
  }
}
