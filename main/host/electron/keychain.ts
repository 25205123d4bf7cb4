import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { safeStorage } from "electron";
import type { Keychain } from "#main/host/host.ts";

/**
 * Small secrets under the system's own encryption. On a Linux without a keyring `safeStorage`
 * falls back to `basic_text`, a key written in its source: that is refused.
 */
export function electronKeychain(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Keychain {
  const available = () =>
    safeStorage.isEncryptionAvailable() &&
    (platform !== "linux" || safeStorage.getSelectedStorageBackend() !== "basic_text");
  const fileOf = (name: string) => join(folder, `${encodeURIComponent(name)}.secret`);
  return {
    available,
    async keep(name, secret) {
      if (!available()) throw new Error("no keychain");
      const path = fileOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${path}.new`, safeStorage.encryptString(secret), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
    forget: (name) => rm(fileOf(name), { force: true }),
    async read(name) {
      if (!available()) return null;
      try {
        return safeStorage.decryptString(await readFile(fileOf(name)));
      } catch {
        // Absent, or written under a keyring that has changed since: both mean "not known here".
        return null;
      }
    },
  };
}
