import { SHOWN_LENGTH } from "../people/to-check.ts";
import type { RowDoubt } from "./import.ts";

/** A cell of a line that could not be read, or is to be looked at. */
export interface Doubt {
  readonly reason: RowDoubt;
  /** Null when it is the whole line. */
  readonly column: number | null;
  readonly value: string;
}

const KEPT = 2000;

/** What a column is called: by its header, else by its number. */
export function columnName(headers: readonly string[], column: number): string {
  return (headers[column]?.trim() || String(column + 1)).slice(0, SHOWN_LENGTH);
}

/** What stands before the words of a column, where notes keep them. */
export function beforeKept(column: string): string {
  return `${column} : `;
}

/** What a line says that no field takes: its words, kept under their column’s name, and what is doubtful. */
export class RowNotes {
  readonly doubts: Doubt[] = [];
  readonly kept: string[] = [];
  readonly #headers: readonly string[];

  constructor(headers: readonly string[]) {
    this.#headers = headers;
  }

  /** Keeps the words of a cell, as they are. */
  keep(column: number, words: string): void {
    const line = beforeKept(columnName(this.#headers, column)) + words.trim().slice(0, KEPT);
    if (!this.kept.includes(line)) this.kept.push(line);
  }

  /** Says that a cell is to be looked at, without keeping its words: a field has them. */
  doubt(reason: RowDoubt, column: number | null, value: string): void {
    this.doubts.push({ reason, column, value: value.slice(0, SHOWN_LENGTH) });
  }

  /** Keeps the words of a cell, and says that it is to be looked at. */
  doubtAndKeep(reason: RowDoubt, column: number, value: string, words = value): void {
    this.doubt(reason, column, value);
    this.keep(column, words);
  }
}
