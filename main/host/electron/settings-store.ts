import Store from "electron-store";
import type { Kept, KeptStore } from "#main/app/kept.ts";

/**
 * Settings by electron-store: a JSON file in the settings folder, written whole; what is no JSON is cleared.
 * It throws, at its making too, where an antivirus holds the file
 * (https://github.com/sindresorhus/electron-store/issues/112), the folder is somebody else’s or the disk
 * is full.
 */
export function electronSettings(folder?: string): KeptStore {
  let store: Store<Partial<Kept>> | null = null;
  const opened = () => (store ??= openStore());
  return {
    ...(folder !== undefined && { folder }),
    read: () => opened().store,
    write: (kept) => opened().set(kept),
  };
}

function openStore(): Store<Partial<Kept>> {
  return new Store<Partial<Kept>>({
    name: "settings",
    clearInvalidConfig: true,
    configFileMode: 0o600,
  });
}
