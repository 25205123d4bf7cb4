import { foldText } from "../kernel/text.ts";
import { spokenDate } from "../publication/spoken-dates.ts";
import { renderRecoverySheet } from "./recovery-sheet.ts";

export interface SharePage {
  readonly vaultName: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  readonly holder: string;
  readonly number: number;
  readonly count: number;
  readonly threshold: number;
  readonly words: readonly string[];
  /** The same on every part of a set. */
  readonly fingerprint: string;
  /** The words as a square code, row by row, true where it is black. */
  readonly square: readonly (readonly boolean[])[];
}

/**
 * The sentences of a part; the catalogue gives them. `{name}`, `{number}`, `{count}`, `{threshold}` stand
 * for what the part says.
 */
export interface SharePageLabels {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly vault: string;
  readonly holder: string;
  readonly madeOn: string;
  readonly fingerprint: string;
  readonly words: string;
  readonly opens: string;
  readonly square: string;
  readonly use: string;
  readonly steps: readonly string[];
  readonly keep: string;
  readonly rules: readonly string[];
}

/** The text of a part's square code: its words in the letters that such codes hold best. */
export function squareText(words: readonly string[]): string {
  return words.map((word) => foldText(word).toUpperCase()).join(" ");
}

/** A part as one page to print: nothing in it comes from elsewhere, nothing runs. */
export function renderSharePage(page: SharePage, labels: SharePageLabels): string {
  const { number, count, threshold, vaultName } = page;
  const say = (sentence: string) =>
    sentence
      .replaceAll("{number}", String(number))
      .replaceAll("{count}", String(count))
      .replaceAll("{threshold}", String(threshold))
      .replaceAll("{name}", () => vaultName);
  return renderRecoverySheet({
    language: labels.language,
    title: say(labels.title),
    facts: [
      [labels.vault, vaultName],
      [labels.holder, page.holder],
      [labels.madeOn, spokenDate(page.date, labels.language)],
      [labels.fingerprint, page.fingerprint],
    ],
    opens: say(labels.opens),
    wordsTitle: say(labels.words),
    words: page.words,
    use: say(labels.use),
    steps: labels.steps.map(say),
    keep: say(labels.keep),
    rules: labels.rules.map(say),
    square: { modules: page.square, caption: say(labels.square) },
  });
}
