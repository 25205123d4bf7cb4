import { saveDraft } from "./draft-store.ts";
import { onFlush } from "./flush.ts";
import { PendingDraft } from "./pending-draft.ts";
import { noteStored, notePartlyStored, noteTyped } from "./unstored.ts";

/** How long the hands must rest before a save, and how long text may wait where they do not. */
const REST_MS = 400;
const LONGEST_WAIT_MS = 600;
const RETRY_MS = 4000;

/** The drafts of one place, which outlive the form they are typed in: what a disk refuses is tried again. */
export class DraftQueue {
  readonly #place: string;
  readonly #pending = new PendingDraft(saveDraft);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest of what was not sent yet was typed. */
  #since: number | null = null;
  /** What the vault has, as far as is known here. */
  #before: string | null = null;

  constructor(place: string) {
    this.#place = place;
    onFlush(() => this.store());
  }

  get #key(): string {
    return `draft:${this.#place}`;
  }

  /** What was typed and is in no vault yet. */
  get waiting(): string | null {
    return this.#pending.waiting;
  }

  /** What a reading found. */
  found(content: string | null): void {
    this.#before = content;
  }

  typed(content: string): void {
    this.#pending.typed(this.#place, content);
    noteTyped(this.#key, () => ({
      kind: "draft",
      place: this.#place,
      content: this.#pending.waiting ?? content,
      before: this.#before,
      sent: this.#pending.sent,
    }));
    const now = performance.now();
    this.#since ??= now;
    this.#later(Math.min(REST_MS, this.#since + LONGEST_WAIT_MS - now));
  }

  /** The form was saved, or given up. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#since = null;
    this.#pending.forget();
    this.#before = null;
    noteStored(this.#key);
  }

  /** Errors: those of `drafts.save`; it is tried again by itself. */
  async store(): Promise<void> {
    clearTimeout(this.#timer);
    this.#since = null;
    const { waiting } = this;
    if (waiting === null) return;
    try {
      await this.#pending.store();
    } catch (error) {
      if (this.waiting !== null) this.#later(RETRY_MS);
      throw error;
    }
    this.#before = waiting;
    if (this.waiting === null) noteStored(this.#key);
    else notePartlyStored(this.#key);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.store().catch(() => undefined), ms);
  }
}

const queues = new Map<string, DraftQueue>();

export function draftQueue(place: string): DraftQueue {
  const known = queues.get(place) ?? new DraftQueue(place);
  queues.set(place, known);
  return known;
}
