import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

/** The paths the person chose, each behind a reference that says nothing about it. */
export class FileRefs {
  readonly #pathOf = new Map<string, string>();
  readonly #refOf = new Map<string, string>();
  readonly #listeners = new Set<(ref: string, path: string) => void>();

  grant(path: string): string {
    const known = this.#refOf.get(path);
    if (known !== undefined) return known;
    const ref = randomBytes(16).toString("base64url");
    this.#pathOf.set(ref, path);
    this.#refOf.set(path, ref);
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

export function chosenFile(refs: FileRefs, path: string): ChosenFile {
  return { ref: refs.grant(path), name: nameOf(path) };
}

/** What the person calls a vault or a file: its last part, without `.greffe`. */
export function nameOf(path: string): string {
  return basename(path).replace(/\.greffe$/u, "");
}
