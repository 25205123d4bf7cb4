import { displayName } from "../people/display-name.ts";
import type {
  DoubtfulRow,
  ImportReport,
  MatchedRow,
  MendedValue,
  RefusedRow,
  SkippedRow,
  WhoQuestion,
} from "./import.ts";
import type { JoinedGroup } from "./group-words.ts";
import type { ImportedPerson } from "./parse-row.ts";

const MAX_MATCHED = 200;
/** Of those, how many may be people the file changes nothing of. */
const MAX_UNCHANGED = 50;
const MAX_REFUSED = 1000;
const MAX_SAMPLES = 50;
const MAX_SKIPPED = 200;
const MAX_MENDED = 200;
const MAX_ASKED = 200;

/** Counts every line of an import, and keeps the first ones of each kind. */
export class ReportBuilder {
  #total = 0;
  #created = 0;
  #updated = 0;
  #unchanged = 0;
  #refused = 0;
  #toCheck = 0;
  readonly #doubtfulRows: DoubtfulRow[] = [];
  #asked = 0;
  readonly #questions: WhoQuestion[] = [];
  #skipped = 0;
  #mended = 0;
  readonly #matchedRows: MatchedRow[] = [];
  readonly #refusedRows: RefusedRow[] = [];
  readonly #skippedRows: SkippedRow[] = [];
  readonly #mendedValues: MendedValue[] = [];
  #groups: readonly JoinedGroup[] = [];
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

  /** A line whose person an earlier one is already, and what it adds to them. */
  repeated(row: MatchedRow | null): void {
    this.#total++;
    this.#unchanged++;
    if (row !== null && this.#matchedRows.length < MAX_MATCHED) this.#matchedRows.push(row);
  }

  refused(row: RefusedRow): void {
    this.#total++;
    this.#refused++;
    if (this.#refusedRows.length < MAX_REFUSED) this.#refusedRows.push(row);
  }

  /** What is to be looked at of a line that is imported: counted once, however many cells. */
  doubtful(rows: readonly DoubtfulRow[]): void {
    if (rows.length === 0) return;
    this.#toCheck++;
    for (const row of rows) {
      if (this.#doubtfulRows.length < MAX_REFUSED) this.#doubtfulRows.push(row);
    }
  }

  skipped(row: SkippedRow): void {
    this.#skipped++;
    if (this.#skippedRows.length < MAX_SKIPPED) this.#skippedRows.push(row);
  }

  /** What its people become members of. */
  joined(groups: readonly JoinedGroup[]): void {
    this.#groups = groups;
  }

  mended(value: MendedValue): void {
    this.#mended++;
    if (this.#mendedValues.length < MAX_MENDED) this.#mendedValues.push(value);
  }

  asked(question: WhoQuestion): void {
    this.#asked++;
    if (this.#questions.length < MAX_ASKED) this.#questions.push(question);
  }

  build(): ImportReport {
    return {
      total: this.#total,
      created: this.#created,
      updated: this.#updated,
      unchanged: this.#unchanged,
      refused: this.#refused,
      toCheck: this.#toCheck,
      doubtfulRows: this.#doubtfulRows,
      asked: this.#asked,
      questions: this.#questions,
      skipped: this.#skipped,
      mended: this.#mended,
      matchedRows: this.#matchedRows,
      refusedRows: this.#refusedRows,
      skippedRows: this.#skippedRows,
      mendedValues: this.#mendedValues,
      groups: [...this.#groups],
      broken: [],
      createdSamples: this.#createdSamples,
    };
  }
}
