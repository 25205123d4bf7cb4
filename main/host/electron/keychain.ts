import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { safeStorage } from "electron";
import type { Keychain } from "#main/host/host.ts";

/**
 * Small secrets under the system's own encryption, by the asynchronous half of `safeStorage`: the other
 * is deprecated, and stops the whole of main while the system asks for a password
 * (https://www.electronjs.org/docs/latest/api/safe-storage).
 */
export function electronKeychain(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Keychain {
  const fileOf = (name: string) => join(folder, `${encodeURIComponent(name)}.secret`);
  const available = () => reallyEncrypts(platform).catch(() => false);
  const seal = async (name: string, secret: string) => {
    const path = fileOf(name);
    const sealed = await safeStorage.encryptStringAsync(secret);
    // A keyring may have gone since it was asked: what it sealed then stays in no file.
    if (!isSealed(sealed, platform)) throw new Error("no keychain");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${path}.new`, sealed, { mode: 0o600 });
    await rename(`${path}.new`, path);
  };
  return {
    available,
    async keep(name, secret) {
      if (!(await available())) throw new Error("no keychain");
      await seal(name, secret);
    },
    forget: (name) => rm(fileOf(name), { force: true }),
    async read(name) {
      if (!(await available())) return null;
      try {
        const opened = await safeStorage.decryptStringAsync(await readFile(fileOf(name)));
        // The system has a newer key: what cannot be sealed under it stays as it is.
        if (opened.shouldReEncrypt) await seal(name, opened.result).catch(() => undefined);
        return opened.result;
      } catch {
        // Absent, or sealed under a keyring that has changed or is locked: "not known here".
        return null;
      }
    },
  };
}

/** `basic_text` is a key written in Chromium's source; of `unknown`, nothing is known. */
const REFUSED: ReadonlySet<string> = new Set(["basic_text", "unknown"]);
/**
 * Begins what is sealed under that key (Chromium, `components/os_crypt/async/browser`,
 * `posix_key_provider.cc` and `fallback_linux_key_provider.cc`).
 */
const KEY_OF_SOURCE = "v10";

/**
 * On Linux the backend is told by the desktop, whether its keyring answers or not, and the asynchronous
 * methods are available with the key of the source too (Electron, `electron_api_safe_storage.cc`): it is
 * what they seal that tells.
 */
async function reallyEncrypts(platform: NodeJS.Platform): Promise<boolean> {
  if (platform === "linux" && REFUSED.has(safeStorage.getSelectedStorageBackend())) return false;
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  return platform !== "linux" || isSealed(await safeStorage.encryptStringAsync("?"), platform);
}

function isSealed(sealed: Buffer, platform: NodeJS.Platform): boolean {
  const begin = sealed.subarray(0, KEY_OF_SOURCE.length).toString("latin1");
  return platform !== "linux" || begin !== KEY_OF_SOURCE;
}
