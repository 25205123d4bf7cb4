import { RescueStore } from "#main/app/rescue-store.ts";
import type { RescueKeeper } from "#main/vault/opening/rescue-keeper.ts";

/** What main keeps beside a vault, in these folders: the settings, then another. */
export function rescuesIn(settings: string, other?: string): RescueKeeper {
  const store = new RescueStore(() => [
    { place: "settings", path: settings },
    ...(other === undefined ? [] : [{ place: "chosen" as const, path: other }]),
  ]);
  return {
    read: async (name) => (await store.exchange(name, { act: "read" })).found,
    keep: async (name, sealed, inMemory) =>
      (await store.exchange(name, { act: "keep", sealed, inMemory })).place,
    forget: async (name) => void (await store.exchange(name, { act: "forget" })),
  };
}
