import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = here("../node_modules/electron");
/** Beside what is compiled: a network that lets nothing through is not asked again at each start. */
const UNANSWERED = here("../node_modules/.cache/greffe-electron-unanswered");
const RELEASES = "https://github.com/electron/electron/releases/download/";
const PROBE_MS = 8000;
const UNANSWERED_MS = 24 * 60 * 60 * 1000;
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

/**
 * Whether the place of Electron's releases answers, within eight seconds. Where it kept somebody waiting
 * that long, it is asked again a day later.
 */
export async function canDownload(
  env: Readonly<Record<string, string | undefined>> = process.env,
  { probeMs = PROBE_MS, unanswered = UNANSWERED } = {},
): Promise<boolean> {
  if ((env["ELECTRON_SKIP_BINARY_DOWNLOAD"] ?? "") !== "") return false;
  const asked = statSync(unanswered, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - asked < UNANSWERED_MS) return false;
  const mirror = env["ELECTRON_MIRROR"] ?? env["npm_config_electron_mirror"] ?? RELEASES;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  try {
    const response = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: "HEAD",
      signal: AbortSignal.timeout(probeMs),
    });
    return response.ok;
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") note(unanswered);
    return false;
  }
}

/** Where it cannot be written, the next start asks again. */
function note(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  } catch {}
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
