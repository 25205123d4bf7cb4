import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { desktopEnvironment } from "#main/host/child-environment.ts";

/** Where systems keep the one library that the bundled browser expects of them. */
const NSS = [
  "/usr/lib/x86_64-linux-gnu/libnss3.so",
  "/lib/x86_64-linux-gnu/libnss3.so",
  "/usr/lib64/libnss3.so",
  "/usr/lib/libnss3.so",
];

/** The package unpacks into the temporary folder of its process, each file in place. */
const UNPACK = `
  const { default: browser, inflate } = await import("@sparticuz/chromium");
  await browser.executablePath();
  await inflate(process.argv[1]);
`;

/**
 * The browser that comes inside an npm package (headless only), unpacked once: its path. On a
 * machine without NSS or without fonts, the package's own copies are used.
 */
export async function bundledBrowser(): Promise<string> {
  const packageFolder = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
  const cache = join(packageFolder, "../../.cache");
  const folder = join(cache, "greffe-browser");
  if (!existsSync(folder)) await unpack(packageFolder, cache, folder);
  process.env["FONTCONFIG_PATH"] ??= existsSync("/etc/fonts")
    ? "/etc/fonts"
    : join(folder, "fonts");
  if (!NSS.some((library) => existsSync(library))) {
    process.env["LD_LIBRARY_PATH"] ??= join(folder, "al2023/lib");
  }
  return join(folder, "chromium");
}

/** Aside, then renamed: two tests that start together, or one that is killed, leave a whole one. */
async function unpack(packageFolder: string, cache: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, "greffe-browser-"));
  await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", UNPACK, join(packageFolder, "bin/al2023.tar.br")],
    { cwd: packageFolder, env: { ...desktopEnvironment(), TMPDIR: partial } },
  );
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
