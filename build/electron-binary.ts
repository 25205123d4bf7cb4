import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL("../node_modules/electron", import.meta.url));
const RELEASES = "https://github.com/electron/electron/releases/download/";
const PROBE_MS = 8000;
const DOWNLOAD_MS = 300_000;

/**
 * Where Electron's binary is, without requiring the package: that would start a download of its
 * own. Null when it was never downloaded.
 */
export function electronBinary(folder: string = PACKAGE): string | null {
  const name = join(folder, "path.txt");
  if (!existsSync(name)) return null;
  const binary = join(folder, "dist", readFileSync(name, "utf8").trim());
  return existsSync(binary) ? binary : null;
}

/** Whether the place of Electron's releases answers, within eight seconds. */
export async function canDownload(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<boolean> {
  if ((env["ELECTRON_SKIP_BINARY_DOWNLOAD"] ?? "") !== "") return false;
  const mirror = env["ELECTRON_MIRROR"] ?? env["npm_config_electron_mirror"] ?? RELEASES;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  try {
    const response = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: "HEAD",
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Lets Electron's own installer fetch and check the binary; null when it did not manage. */
export async function downloadElectron(limitMs: number = DOWNLOAD_MS): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const child = spawn(process.execPath, [join(PACKAGE, "install.js")], { stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
  child.once("error", () => resolve(undefined));
  child.once("exit", () => resolve(undefined));
  await promise;
  clearTimeout(timer);
  return electronBinary();
}
