import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { refFor, type ChosenFile, type Purpose } from "#shared/ipc/file-ref.ts";

/** The paths the person chose, each behind a reference that tells what for, and nothing else about it. */
export class FileRefs {
  readonly #pathOf = new Map<string, string>();
  readonly #refOf = new Map<string, string>();
  readonly #listeners = new Set<(ref: string, path: string) => void>();

  grant(path: string, purpose: Purpose): string {
    const key = `${purpose}:${path}`;
    const known = this.#refOf.get(key);
    if (known !== undefined) return known;
    const ref = refFor(purpose, randomBytes(16).toString("base64url"));
    this.#pathOf.set(ref, path);
    this.#refOf.set(key, ref);
    for (const listener of this.#listeners) listener(ref, path);
    return ref;
  }

  path(ref: string): string | null {
    return this.#pathOf.get(ref) ?? null;
  }

  all(): Iterable<readonly [ref: string, path: string]> {
    return this.#pathOf;
  }

  onGrant(listener: (ref: string, path: string) => void): void {
    this.#listeners.add(listener);
  }
}

export function chosenFile(refs: FileRefs, path: string, purpose: Purpose): ChosenFile {
  return { ref: refs.grant(path, purpose), name: nameOf(path) };
}

/** What the person calls a vault or a file: its last part, without `.greffe`. */
export function nameOf(path: string): string {
  return basename(path).replace(/\.greffe$/u, "");
}
