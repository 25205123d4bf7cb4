import type { ExportFinding, ExportProblem, ExportReport } from "./export-report.ts";
import { wordsToCompare } from "./words-to-compare.ts";

/** The texts of the catalogue that say what checking an export found. */
type OutcomeText =
  | `journalExport.check.${"sound" | "compare" | "entry" | "change"}`
  | `journalExport.check.problems.${ExportProblem}`;

/** Translates one of them, in the window as on the command line. */
export type SayOutcome = (
  text: OutcomeText,
  values: { readonly [name: string]: string | number },
) => string;

/**
 * What checking an export found, in sentences: that nothing was altered and what is left to compare,
 * or the one thing that is wrong. `formatted` is the number of entries as a reader is shown it.
 */
export function exportOutcome(
  { findings, entries, about }: ExportReport,
  say: SayOutcome,
  formatted: string,
): { readonly isSound: boolean; readonly sentences: readonly string[] } {
  const [finding] = findings;
  if (finding !== undefined) return { isSound: false, sentences: [problemText(finding, say)] };
  if (about === null) throw new Error("a sound export has a header");
  const { collective, exporter } = about;
  const { name } = exporter;
  return {
    isSound: true,
    sentences: [
      say("journalExport.check.sound", { count: entries, formatted, collective, name }),
      say("journalExport.check.compare", { name, words: wordsToCompare(exporter) }),
    ],
  };
}

function problemText({ problem, line, seq, ord }: ExportFinding, say: SayOutcome): string {
  const what =
    ord === null
      ? say("journalExport.check.entry", { seq: seq ?? "" })
      : say("journalExport.check.change", { seq: seq ?? "", ord });
  return say(`journalExport.check.problems.${problem}`, { line, what });
}
