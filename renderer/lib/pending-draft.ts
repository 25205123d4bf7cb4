interface Waiting {
  readonly place: string;
  readonly content: string;
}

/** What was typed in a form and is not in the vault yet. */
export class PendingDraft {
  readonly #save: (place: string, content: string) => Promise<unknown>;
  #waiting: Waiting | null = null;
  #sent: Waiting | null = null;

  constructor(save: (place: string, content: string) => Promise<unknown>) {
    this.#save = save;
  }

  typed(place: string, content: string): void {
    this.#waiting = { place, content };
  }

  /** The form was saved, or given up. */
  forget(): void {
    this.#waiting = null;
  }

  /** The newest of what the vault does not have. */
  get waiting(): string | null {
    return this.#waiting?.content ?? null;
  }

  /** What is on its way to it. */
  get sent(): string | null {
    return this.#sent?.content ?? null;
  }

  /** Stores what waits. What is refused, as by a full disk, waits on: there may be room at the lock. */
  async store(): Promise<void> {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#sent = waiting;
    try {
      await this.#save(waiting.place, waiting.content);
    } finally {
      if (this.#sent === waiting) this.#sent = null;
    }
    if (this.#waiting === waiting) this.#waiting = null;
  }
}
