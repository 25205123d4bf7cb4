import { KeptThings } from "#main/app/kept.ts";
import type { VaultProcessEvents } from "#main/app/vault-process.ts";
import { WitnessStore } from "#main/app/witness-store.ts";
import type { Keychain } from "#main/host/host.ts";
import { configFolder, settingsFile } from "#main/host/chromium/settings-file.ts";
import { systemLanguage } from "#main/host/chromium/system-language.ts";

/** A script has no way to the system's keychain. */
const NONE: Keychain = {
  available: () => Promise.resolve(false),
  keep: () => Promise.reject(new Error("no keychain")),
  read: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
};

/**
 * What this machine keeps outside the vaults, with the settings of what runs from sources: which machine it is, and how
 * far each vault had come. Read anew each time, since a window may have written them meanwhile.
 */
export function thisMachineKeeps(): Pick<VaultProcessEvents, "machine" | "witness"> {
  return {
    machine: kept().current.machine,
    witness: (place, sealed) => new WitnessStore(NONE, kept()).exchange(place, sealed),
  };
}

function kept(): KeptThings {
  return new KeptThings(settingsFile(configFolder()), systemLanguage());
}
