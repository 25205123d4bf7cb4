import { spokenDate } from "../publication/spoken-dates.ts";
import { renderRecoverySheet } from "./recovery-sheet.ts";

export interface KitPage {
  readonly vaultName: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: readonly string[];
  readonly fingerprint: string;
}

/** The sentences of a kit; the catalogue gives them. `{name}` stands for the vault's. */
export interface KitPageLabels {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly vault: string;
  readonly madeOn: string;
  readonly fingerprint: string;
  readonly words: string;
  readonly opens: string;
  readonly use: string;
  readonly steps: readonly string[];
  readonly keep: string;
  readonly rules: readonly string[];
}

/** The kit as one page to print. */
export function renderKitPage(kit: KitPage, labels: KitPageLabels): string {
  return renderRecoverySheet({
    language: labels.language,
    title: labels.title,
    facts: [
      [labels.vault, kit.vaultName],
      [labels.madeOn, spokenDate(kit.date, labels.language)],
      [labels.fingerprint, kit.fingerprint],
    ],
    opens: labels.opens.replaceAll("{name}", () => kit.vaultName),
    wordsTitle: labels.words,
    words: kit.words,
    use: labels.use,
    steps: labels.steps,
    keep: labels.keep,
    rules: labels.rules,
  });
}
