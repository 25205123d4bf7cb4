import type { Range } from "@tiptap/core";

/** What is being typed after a `/` or an `@`, and where. */
export interface OpenSuggestion {
  readonly char: "/" | "@";
  readonly query: string;
  readonly range: Range;
  /** Nothing stands before it on its line. */
  readonly isFirst: boolean;
  /** Where the caret is, for the list to stand under it. */
  readonly rect: (() => DOMRect | null) | null;
}

type KeyTaker = (event: KeyboardEvent) => boolean;

/** Between the editor's plugins, which see keys first, and the list that React draws. */
export class SuggestionStore {
  #open: OpenSuggestion | null = null;
  readonly #listeners = new Set<() => void>();
  #onKey: KeyTaker | null = null;

  /** While a list shows something, it sees the keys first. Returns the function that ends it. */
  takeKeys(taker: KeyTaker): () => void {
    this.#onKey = taker;
    return () => {
      this.#onKey = null;
    };
  }

  get isListShown(): boolean {
    return this.#onKey !== null;
  }

  /** True when the list used the key. */
  press(event: KeyboardEvent): boolean {
    return this.#onKey?.(event) ?? false;
  }

  get = (): OpenSuggestion | null => this.#open;

  set(open: OpenSuggestion | null): void {
    this.#open = open;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
