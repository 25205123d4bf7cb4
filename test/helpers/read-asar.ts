import { readFileSync } from "node:fs";

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: true;
}

/**
 * What an archive of Electron holds, and what lies beside it. A header is four sizes of four bytes, the
 * last that of the JSON which follows (electron/asar, README).
 */
export function readAsar(path: string): { packed: string[]; unpacked: string[] } {
  const bytes = readFileSync(path);
  const json = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString("utf8");
  const all = [...walk(JSON.parse(json) as Entry, "")];
  const names = (isUnpacked: boolean) =>
    all.filter(({ unpacked }) => unpacked === isUnpacked).map(({ name }) => name);
  return { packed: names(false), unpacked: names(true) };
}

function* walk(
  { files = {} }: Entry,
  place: string,
): Generator<{ name: string; unpacked: boolean }> {
  for (const [part, entry] of Object.entries(files)) {
    const name = `${place}${part}`;
    if (entry.files === undefined) yield { name, unpacked: entry.unpacked === true };
    else yield* walk(entry, `${name}/`);
  }
}
