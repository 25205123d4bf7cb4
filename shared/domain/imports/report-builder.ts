import { displayName } from "../people/display-name.ts";
import type { ImportReport, MatchedRow, RefusedRow } from "./import.ts";
import type { ImportedPerson } from "./parse-row.ts";

const MAX_MATCHED = 200;
/** Of those, how many may be people the file changes nothing of. */
const MAX_UNCHANGED = 50;
const MAX_REFUSED = 1000;
const MAX_SAMPLES = 50;

/** Counts every line of an import, and keeps the first ones of each kind. */
export class ReportBuilder {
  #total = 0;
  #created = 0;
  #updated = 0;
  #unchanged = 0;
  #refused = 0;
  readonly #matchedRows: MatchedRow[] = [];
  readonly #refusedRows: RefusedRow[] = [];
  readonly #createdSamples: ImportReport["createdSamples"] = [];

  created(line: number, { fields }: ImportedPerson): void {
    this.#total++;
    this.#created++;
    if (this.#createdSamples.length >= MAX_SAMPLES) return;
    const detail = [fields.emails[0] ?? "", fields.town].filter((part) => part !== "").join(", ");
    this.#createdSamples.push({ line, name: displayName(fields), detail });
  }

  matched(row: MatchedRow): void {
    const changed = row.changes.length > 0;
    this.#total++;
    if (changed) this.#updated++;
    else this.#unchanged++;
    const wanted = changed || this.#unchanged <= MAX_UNCHANGED;
    if (wanted && this.#matchedRows.length < MAX_MATCHED) this.#matchedRows.push(row);
  }

  refused(row: RefusedRow): void {
    this.#total++;
    this.#refused++;
    if (this.#refusedRows.length < MAX_REFUSED) this.#refusedRows.push(row);
  }

  build(): ImportReport {
    return {
      total: this.#total,
      created: this.#created,
      updated: this.#updated,
      unchanged: this.#unchanged,
      refused: this.#refused,
      matchedRows: this.#matchedRows,
      refusedRows: this.#refusedRows,
      createdSamples: this.#createdSamples,
    };
  }
}
