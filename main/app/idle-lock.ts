import { steadyNow } from "./steady-clock.ts";

const EVERY_MS = 1000;

/**
 * Locks after some minutes without a sign of life. It compares clocks at each tick rather than
 * setting one long timer, because a timer stands still while the machine sleeps.
 */
export class IdleLock {
  readonly #minutes: () => number;
  readonly #onIdle: () => void;
  readonly #clock: () => number;
  #last: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(minutes: () => number, onIdle: () => void, clock: () => number = steadyNow) {
    this.#minutes = minutes;
    this.#onIdle = onIdle;
    this.#clock = clock;
    this.#last = clock();
  }

  activity(): void {
    this.#last = this.#clock();
  }

  start(everyMs: number = EVERY_MS): void {
    this.stop();
    this.activity();
    this.#timer = setInterval(() => this.check(), everyMs);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  check(): void {
    // A clock may be set back, by hours where two systems share a machine
    // (https://techoverflow.net/2019/03/22/how-to-fix-linux-windows-dual-boot-clock-shift).
    this.#last = Math.min(this.#last, this.#clock());
    if (this.#clock() - this.#last < this.#minutes() * 60_000) return;
    this.stop();
    this.#onIdle();
  }
}
