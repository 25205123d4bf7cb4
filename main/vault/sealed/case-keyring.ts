import { ExpectedError } from "#shared/ipc/result.ts";
import { wipePairs } from "../keys/unlock.ts";
import type { UserPairs } from "../keys/user-key.ts";

/** Whoever walked away is not followed by who sits down: a window that is gone asks nothing any more. */
const IDLE_MS = 2 * 60_000;

/** The keys for cases of whoever has the vault open, once their case passphrase opened them. */
export class CaseKeyring {
  #open: { readonly key: string; readonly pairs: UserPairs } | null = null;
  #idle: NodeJS.Timeout | undefined;
  /** Called when the keys go: whoever has something of a case in memory lets it go too. */
  readonly #ended: (() => void)[] = [];

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Which keys, and the keys themselves. Errors: `cases.locked`. */
  get own(): { readonly key: string; readonly pairs: UserPairs } {
    if (this.#open === null) throw new ExpectedError("cases.locked");
    this.touch();
    return this.#open;
  }

  /** From now on these are its own, which it wipes. */
  open(key: string, pairs: UserPairs): void {
    this.close();
    this.#open = { key, pairs };
    this.touch();
  }

  /** Somebody is there: they close two minutes after the last time. */
  touch(): void {
    if (this.#open === null) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.close(), IDLE_MS);
    this.#idle.unref();
  }

  onClose(act: () => void): void {
    this.#ended.push(act);
  }

  close(): void {
    if (this.#open === null) return;
    clearTimeout(this.#idle);
    wipePairs(this.#open.pairs);
    this.#open = null;
    for (const act of this.#ended.splice(0)) act();
  }
}
