import Store from "electron-store";
import type { Kept, KeptStore } from "#main/app/kept.ts";
import { logUnexpected } from "#main/log.ts";

/**
 * Settings by electron-store: a JSON file in the settings folder, written whole. It throws where that
 * cannot be done: an antivirus holds the file (https://github.com/sindresorhus/electron-store/issues/112),
 * the folder is somebody else’s, the disk is full. No setting is worth ending a meeting for: what could
 * not be written lasts until Greffe ends, and what could not be read is not written over.
 */
export function electronSettings(): KeptStore {
  const opened = attempt("settings, read", () => {
    const store = openStore();
    return { store, kept: store.store };
  });
  return {
    read: () => opened?.kept ?? {},
    write: (kept) => attempt("settings, write", () => opened?.store.set(kept)),
  };
}

function openStore(): Store<Partial<Kept>> {
  return new Store<Partial<Kept>>({
    name: "settings",
    clearInvalidConfig: true,
    configFileMode: 0o600,
  });
}

function attempt<T>(where: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    logUnexpected(where, error);
    return undefined;
  }
}
