import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Precedes the wire of fuses in Electron's binary (electron/docs, "Electron Fuses"). */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const VERSION = 1;
/** One each, all on: what the packager leaves on was asked for. */
const FUSES = "111111111";

/** What a package is made of where Electron's binary cannot be had: its folder, without a program. */
export function stubElectron(folder: string, version: string): string {
  for (const part of ["resources", "locales"]) mkdirSync(join(folder, part), { recursive: true });
  for (const file of ["LICENSE", "LICENSES.chromium.html", "locales/fr.pak"]) {
    writeFileSync(join(folder, file), "");
  }
  writeFileSync(join(folder, "version"), `v${version}`);
  const wire = Buffer.from([VERSION, FUSES.length]);
  const parts = [
    Buffer.alloc(64),
    Buffer.from(SENTINEL),
    wire,
    Buffer.from(FUSES),
    Buffer.alloc(64),
  ];
  writeFileSync(join(folder, "electron"), Buffer.concat(parts));
  chmodSync(join(folder, "electron"), 0o755);
  return folder;
}
