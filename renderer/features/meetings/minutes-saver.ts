import type { Failure } from "#shared/ipc/result.ts";
import { failureOf } from "#renderer/lib/client.ts";
import {
  stepSave,
  unsavedText,
  wakesAt,
  type SaveEffect,
  type SaveEvent,
  type SaveState,
} from "./save-queue.ts";

export interface SaverPort<Text> {
  /** Stores the text onto a version and answers the new one. */
  send(version: number, text: Text): Promise<number>;
  reread(): Promise<number>;
}

/** Runs the save queue of one item's minutes: its clock, its calls, its listeners. */
export class MinutesSaver<Text> {
  #state: SaveState<Text>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #port: SaverPort<Text>;
  readonly #listeners = new Set<() => void>();

  constructor(version: number, port: SaverPort<Text>) {
    this.#state = { kind: "saved", version };
    this.#port = port;
  }

  get state(): SaveState<Text> {
    return this.#state;
  }

  get unsaved(): Text | null {
    return unsavedText(this.#state);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  typed(text: Text): void {
    this.#step({ kind: "typed", text, now: performance.now() });
  }

  /** Takes the version of a text that was loaded from the vault while nothing was unsaved. */
  adopt(version: number): void {
    if (this.#state.kind === "saved") this.#state = { kind: "saved", version };
  }

  /** Sends at once. Resolves when the vault has everything, or has refused it. */
  flush(): Promise<void> {
    this.#step({ kind: "flush", now: performance.now() });
    return new Promise((resolve) => {
      const check = () => {
        if (this.#state.kind !== "saved" && this.#state.kind !== "failed") return false;
        resolve();
        return true;
      };
      if (check()) return;
      const stop = this.subscribe(() => {
        if (check()) stop();
      });
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #step(event: SaveEvent<Text>): void {
    const { state, effect } = stepSave(this.#state, event);
    const changed = state !== this.#state;
    this.#state = state;
    this.#wake();
    if (effect !== null) this.#run(effect);
    if (changed) for (const listener of this.#listeners) listener();
  }

  #run(effect: SaveEffect<Text>): void {
    const refused = (error: unknown) => this.#refused(failureOf(error));
    if (effect.kind === "send") {
      this.#port
        .send(effect.version, effect.text)
        .then(
          (version) => this.#step({ kind: "stored", version, now: performance.now() }),
          refused,
        );
    } else {
      this.#port
        .reread()
        .then(
          (version) => this.#step({ kind: "reread", version, now: performance.now() }),
          refused,
        );
    }
  }

  #refused(failure: Failure): void {
    this.#step({ kind: "refused", failure, now: performance.now() });
  }

  #wake(): void {
    clearTimeout(this.#timer);
    const at = wakesAt(this.#state);
    if (at === Infinity) return;
    const tick = () => this.#step({ kind: "tick", now: performance.now() });
    this.#timer = setTimeout(tick, Math.max(at - performance.now(), 0));
  }
}
