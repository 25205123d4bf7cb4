import type { Range } from "@tiptap/core";

/** What is being typed after a `/` or an `@`, and where. */
export interface OpenSuggestion {
  readonly char: "/" | "@";
  readonly query: string;
  readonly range: Range;
  /** Where the caret is, for the list to stand under it. */
  readonly rect: (() => DOMRect | null) | null;
}

/** Between the editor's plugins, which see keys first, and the list that React draws. */
export class SuggestionStore {
  #open: OpenSuggestion | null = null;
  readonly #listeners = new Set<() => void>();
  /** Set by the list while it shows something: true when it used the key. */
  onKey: ((event: KeyboardEvent) => boolean) | null = null;

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
