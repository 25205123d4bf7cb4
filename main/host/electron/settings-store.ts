import Store from "electron-store";
import type { Kept, KeptStore } from "#main/app/kept.ts";

/** Settings by electron-store: a JSON file in the settings folder, written whole. */
export function electronSettings(): KeptStore {
  const store = new Store<Partial<Kept>>({
    name: "settings",
    clearInvalidConfig: true,
    configFileMode: 0o600,
  });
  return {
    read: () => store.store,
    write: (kept) => store.set(kept),
  };
}
