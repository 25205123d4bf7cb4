import type { Hands } from "#test/walk/hands.ts";

/** How long a key takes somebody who does not think of the keyboard. */
const KEY_MS = 200;

interface Told {
  readonly step: string;
  readonly keys: number;
  /** Of them, those of the words themselves. */
  readonly words: number;
  /** What the application took, the keys apart. */
  readonly app: number;
}

const cells = ({ step, keys, words, app }: Told) => [
  step,
  `${keys}`,
  `${keys - words}`,
  `${(app / 1_000).toFixed(1)} s`,
  `${secondsOf({ step, keys, words, app }).toFixed(1)} s`,
];
const secondsOf = ({ keys, app }: Told) => (keys * KEY_MS + app) / 1_000;
const HEAD = ["", "keys", "beyond words", "application", "with typing"];

/** Counts what each step of an evening takes. The application has the time that the test spends on it: no key is held. */
export class Watch {
  readonly #told: Told[] = [];
  readonly #hands: Hands;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  async step(step: string, work: () => Promise<void>): Promise<{ keys: number; seconds: number }> {
    const { keys, typed } = this.#hands;
    const started = performance.now();
    await work();
    const told = {
      step,
      keys: this.#hands.keys - keys,
      words: this.#hands.typed - typed,
      app: performance.now() - started,
    };
    this.#told.push(told);
    process.stdout.write(`${cells(told).join("  ")}\n`);
    return { keys: told.keys - told.words, seconds: secondsOf(told) };
  }

  /** A table of all of them. */
  report(): string {
    const rows = [HEAD, HEAD.map(() => "---"), ...this.#told.map(cells)];
    return `${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
  }
}
