import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Precedes the wire of fuses in Electron's binary (electron/docs, "Electron Fuses"). */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const VERSION = 1;
/** One each, all on: what the packager leaves on was asked for. */
const FUSES = "111111111";

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function program(path: string): void {
  const wire = Buffer.from([VERSION, FUSES.length]);
  const parts = [
    Buffer.alloc(64),
    Buffer.from(SENTINEL),
    wire,
    Buffer.from(FUSES),
    Buffer.alloc(64),
  ];
  write(path, Buffer.concat(parts));
  chmodSync(path, 0o755);
}

/** What a package is made of where Electron's binary cannot be had: its folder, without a program. */
export function stubElectron(folder: string, version: string): string {
  mkdirSync(join(folder, "resources"), { recursive: true });
  for (const file of ["LICENSE", "LICENSES.chromium.html", "locales/fr.pak"]) {
    write(join(folder, file), "");
  }
  write(join(folder, "version"), `v${version}`);
  program(join(folder, "electron"));
  return folder;
}

/** The same of macOS, whose fuses lie in a framework (`pathToFuseFile` of @electron/fuses). */
export function stubElectronOfMac(folder: string, version: string): string {
  write(join(folder, "version"), `v${version}`);
  write(join(folder, "LICENSE"), "");
  write(join(folder, "LICENSES.chromium.html"), "");
  const contents = join(folder, "Electron.app/Contents");
  write(join(contents, "Info.plist"), plist("Electron"));
  write(join(contents, "MacOS/Electron"), "");
  mkdirSync(join(contents, "Resources"), { recursive: true });
  const frameworks = join(contents, "Frameworks");
  program(join(frameworks, "Electron Framework.framework/Electron Framework"));
  mkdirSync(join(frameworks, "Electron Framework.framework/Versions/A/Resources"), {
    recursive: true,
  });
  const helper = join(frameworks, "Electron Helper.app/Contents");
  write(join(helper, "Info.plist"), plist("Electron Helper"));
  write(join(helper, "MacOS/Electron Helper"), "");
  return folder;
}

function plist(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleName</key><string>${name}</string></dict></plist>`;
}
