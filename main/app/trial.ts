import { randomBytes } from "node:crypto";
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";

/** Followed by the number of the process it belongs to. */
const PREFIX = "greffe-trial-";

interface Place {
  readonly folder: string;
  readonly passphrase: string;
}

/**
 * The vault of an invented collective, in a folder of temporary things. Its passphrase is the one that
 * main may know: nobody chose it, it opens what was invented, and it is gone with the process, so that
 * what a kill leaves opens for nobody.
 */
export class Trial {
  #place: Place | null = null;

  /** A folder to make the vault in. A trial that there was is thrown away. */
  async start(): Promise<Place> {
    await this.discard();
    const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
    this.#place = { folder, passphrase: randomBytes(16).toString("hex") };
    return this.#place;
  }

  get isThere(): boolean {
    return this.#place !== null;
  }

  /** Null for the path of any other vault. */
  passphraseOf(path: string): string | null {
    const place = this.#place;
    return place !== null && path.startsWith(place.folder + sep) ? place.passphrase : null;
  }

  /** Erases it, once its process has ended. */
  async discard(): Promise<void> {
    const place = this.#place;
    this.#place = null;
    if (place !== null) await rm(place.folder, { recursive: true, force: true });
  }
}

/**
 * Erases the trials of processes that are gone: they were killed. Only what this person has made: of a
 * folder of somebody else’s, they could swap a part for a link while it is being erased.
 */
export async function removeLeftTrials(): Promise<void> {
  const names = await readdir(tmpdir()).catch((): string[] => []);
  for (const name of names) {
    const owner = /^greffe-trial-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const path = join(tmpdir(), name);
    if (!(await isOurs(path))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** On Windows each person has a temporary folder of their own, and files tell no number of theirs. */
async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  const us = process.getuid?.();
  return found !== null && found.isDirectory() && (us === undefined || found.uid === us);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
