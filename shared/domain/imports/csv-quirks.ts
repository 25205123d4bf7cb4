import type { Separator, TextQuirk } from "./reading.ts";
import { isRecipientList } from "./recipients.ts";
import { detectSeparator, separatorsIn } from "./separator.ts";

/** A line that is one quoted cell, whatever separators of another kind a spreadsheet put after it. */
const WRAPPED = /^"((?:[^"]|"")*)"[;,|\t]*$/;
const MAX_LINES = 60;

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
}

/** A line without the quotes that a program put around the whole of it; as it is where none are. */
function unwrapped(line: string): string {
  return WRAPPED.exec(line)?.[1]?.replaceAll('""', '"') ?? line;
}

/** Quotes written as `\"`, and backslashes as two, as the format has them: `""`. */
function withoutBackslashes(line: string): string {
  return line.replace(/\\([\\"])/g, (_, sign: string) => (sign === '"' ? '""' : sign));
}

/** A quote behind a backslash where no cell can end: before a letter of it. */
const ESCAPED = /\\"[^"\s,;|]/;

/**
 * Whether lines are quoted whole: all of them, or those that had a quote of their own when a program that
 * knows another separator wrote them again.
 */
function areWrapped(lines: readonly string[], separator: Separator): boolean {
  const counts = lines.map((line) => separatorsIn(line, separator));
  const usual = Math.max(0, ...counts);
  return lines.some((line, at) => {
    if (counts[at] !== 0 || !WRAPPED.test(line)) return false;
    const inside = separatorsIn(unwrapped(line), separator);
    return inside > 0 && (inside === usual || usual === 0);
  });
}

export interface CsvForm {
  readonly separator: Separator;
  readonly quirks: readonly TextQuirk[];
}

/** How the beginning of a file separates its cells, and what is unusual about it. */
export function detectForm(beginning: string): CsvForm {
  if (isRecipientList(beginning)) return { separator: ";", quirks: ["recipients"] };
  const lines = linesOf(beginning).slice(0, MAX_LINES);
  const whole = lines.filter((line) => WRAPPED.test(line));
  const isWhole = whole.length > 0 && whole.length * 10 >= lines.length * 9;
  const text = isWhole ? lines.map(unwrapped).join("\n") : beginning;
  const separator = detectSeparator(text);
  const quirks: TextQuirk[] = [];
  if (areWrapped(lines, separator)) quirks.push("wrapped");
  if (beginning.includes('"') && ESCAPED.test(beginning)) quirks.push("backslashes");
  return { separator, quirks };
}

/** Makes the function that gives each line of a text as the format would have it; null where it is so already. */
export function lineMaker(quirks: readonly TextQuirk[]): ((line: string) => string) | null {
  const isWrapped = quirks.includes("wrapped");
  const hasBackslashes = quirks.includes("backslashes");
  if (!isWrapped && !hasBackslashes) return null;
  return (line) => {
    const bare = isWrapped ? unwrapped(line) : line;
    return hasBackslashes ? withoutBackslashes(bare) : bare;
  };
}
