import { foldText } from "../kernel/text.ts";
import { statusOfWord, suggestedStatus, yesOrNo } from "./cell-words.ts";
import type { AskedWord, ImportField, Meaning } from "./import.ts";
import { cleanCell } from "./row-cells.ts";
import { isInOrder, meaningsOf, statusesIn } from "./row-status.ts";

const MOST = 100;
const LONGEST = 120;

/** The fields whose values are a list that somebody may have to explain. */
const EXPLAINED: ReadonlySet<ImportField> = new Set(["status", "standing", "publishConsent"]);

interface Asked {
  readonly columns: readonly ImportField[];
  readonly headers: readonly string[];
  readonly meanings?: readonly Meaning[];
}

/**
 * The values of the columns that hold a list (statuses, standings, consents), each once, with what it
 * is taken for and, where that is nothing, what is proposed. What nobody has explained comes first.
 */
export function askedWords(
  { columns, headers, meanings }: Asked,
  rows: readonly (readonly string[])[],
): AskedWord[] {
  const meaningOf = meaningsOf(meanings);
  const found = new Map<string, AskedWord>();
  for (const [column, field] of columns.entries()) {
    if (!EXPLAINED.has(field)) continue;
    const named = field === "status" ? statusOfWord(headers[column] ?? "") : null;
    for (const row of rows) {
      for (const word of wordsOf(field, cleanCell(row[column] ?? ""), named !== null)) {
        const key = `${column} ${foldText(word) || word}`;
        const known = found.get(key);
        if (known !== undefined) known.count++;
        else if (found.size < MOST) {
          const { means, proposed } = taken(field, word);
          const said = meaningOf(column, word);
          found.set(key, { column, word, count: 1, means: said ?? means, proposed });
        }
      }
    }
  }
  return [...found.values()].toSorted((a, b) => openFirst(a) - openFirst(b) || b.count - a.count);
}

const openFirst = ({ means }: AskedWord) => (means === "keep" ? 0 : 1);

/** A yes and a no under a status’s own name are no words to explain; nor is nothing. */
function wordsOf(field: ImportField, cell: string, isNamed: boolean): string[] {
  if (cell === "" || cell.length > LONGEST) return [];
  if (field !== "status") return [cell];
  if (yesOrNo(cell) !== null && (isNamed || yesOrNo(cell) === "no")) return [];
  const { unknown } = statusesIn(cell);
  return unknown.length === 0 ? [cell] : unknown;
}

function taken(field: ImportField, word: string): Pick<AskedWord, "means" | "proposed"> {
  if (field === "publishConsent") return { means: yesOrNo(word) ?? "keep", proposed: null };
  if (field === "standing") return { means: isInOrder(word) ? "yes" : "keep", proposed: null };
  const { held } = statusesIn(word);
  const [status] = held;
  if (status !== undefined) return { means: status, proposed: null };
  const suggested = suggestedStatus(word);
  return { means: "keep", proposed: suggested === undefined ? null : (suggested ?? "none") };
}
