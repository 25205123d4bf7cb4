import { withoutGuards } from "./guards.ts";
import type { ImportField } from "./import.ts";
import { countryColumns, isAbroad, mendZeros, seemsAbroad } from "./lost-zeros.ts";
import { rejoinRecipients } from "./recipients.ts";

export interface MenderInput {
  readonly columns: readonly ImportField[];
  readonly headers: readonly string[];
  /** Columns that have lost zeros. */
  readonly zeros: readonly number[];
  /** Whether a line may lack its last cells. */
  readonly fill: boolean;
}

export interface Mended {
  readonly cells: readonly string[];
  readonly mended: readonly { column: number; before: string; after: string }[];
}

/** Gives the cells of a line what a spreadsheet has taken from them, and takes what it has put there. */
export class LineMender {
  readonly #input: MenderInput;
  readonly #countries: readonly number[];
  readonly #zeros: readonly number[];

  constructor(input: MenderInput) {
    this.#input = input;
    this.#countries = countryColumns(input.headers);
    this.#zeros = input.zeros.filter((column) => {
      const field = input.columns[column];
      return field === "postcode" || field === "phone";
    });
  }

  mend(raw: readonly string[]): Mended {
    const { columns, fill } = this.#input;
    const cells = [...rejoinRecipients(withoutGuards(raw), columns.length)];
    if (fill) while (cells.length < columns.length) cells.push("");
    const mended: { column: number; before: string; after: string }[] = [];
    const zeros = isAbroad(cells, this.#countries) ? [] : this.#zeros;
    for (const column of zeros) {
      const before = cells[column] ?? "";
      const after = mendZeros(columns[column] ?? "ignore", before);
      if (after === before) continue;
      const told = this.#countries.some((at) => (cells[at] ?? "").trim() !== "");
      if (!told && seemsAbroad(cells)) break;
      cells[column] = after;
      mended.push({ column, before, after });
    }
    return { cells, mended };
  }
}
