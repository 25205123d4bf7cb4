import type { Clipboard } from "#main/host/host.ts";

const STAYS_MS = 30_000;

/** Takes a sensitive text out of the clipboard after 30 s, and at lock. */
export class ClipboardGuard {
  readonly #clipboard: Clipboard;
  readonly #staysMs: number;
  #copied: { readonly text: string; readonly timer: NodeJS.Timeout } | null = null;

  constructor(clipboard: Clipboard, staysMs: number = STAYS_MS) {
    this.#clipboard = clipboard;
    this.#staysMs = staysMs;
  }

  async copy(text: string, sensitive: boolean): Promise<void> {
    this.#forget();
    await this.#clipboard.write(text);
    if (!sensitive) return;
    const timer = setTimeout(() => void this.clear(), this.#staysMs);
    timer.unref();
    this.#copied = { text, timer };
  }

  /** Leaves alone what was copied elsewhere since; clears when it cannot tell. */
  async clear(): Promise<void> {
    const copied = this.#forget();
    if (copied === null) return;
    const present = await this.#clipboard.read();
    if (present === null || present === copied) await this.#clipboard.clear();
  }

  #forget(): string | null {
    const copied = this.#copied;
    if (copied === null) return null;
    clearTimeout(copied.timer);
    this.#copied = null;
    return copied.text;
  }
}
