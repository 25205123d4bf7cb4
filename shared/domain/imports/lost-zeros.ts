import { foldText } from "../kernel/text.ts";
import type { ImportField } from "./import.ts";

const WHOLE = /^(\d+)[.,]0{1,2}$/;
const SCIENTIFIC = /^(\d)[.,](\d{1,14})E\+?(\d{1,2})$/i;

/** Figures as they were before a spreadsheet took them for a number: `611223344.0`, `6,11223344E+08`. */
function asFigures(value: string): string {
  const whole = WHOLE.exec(value);
  if (whole !== null) return whole[1] ?? "";
  const [, first, rest, power] = SCIENTIFIC.exec(value) ?? [];
  if (first === undefined || rest === undefined) return value;
  // With fewer figures than the number had, the others are lost.
  return rest.length === Number(power) ? first + rest : value;
}

const figuresOf = (value: string) => value.replace(/[\s.\-()]+/gu, "");

function mendPhone(value: string): string {
  const text = asFigures(value.trim());
  const figures = figuresOf(text);
  if (/^[1-9]\d{8}$/.test(figures)) return `0${text}`;
  if (/^33[1-9]\d{8}$/.test(figures)) return `+${text}`;
  return value;
}

/** A value with the zero, or the plus, that only French numbers and postcodes can have lost. */
export function mendZeros(field: ImportField, cell: string): string {
  if (field === "postcode") {
    const value = cell.trim();
    const figures = asFigures(value.replace(/^(\d)\s(\d{3})\b/u, "$1$2"));
    if (/^[1-9]\d{3}$/.test(figures)) return `0${figures}`;
    return WHOLE.test(value) ? figures : cell;
  }
  if (field !== "phone") return cell;
  return SCIENTIFIC.test(cell.trim()) ? mendPhone(cell) : cell.replace(/[^/;|\n]+/g, mendPart);
}

function mendPart(part: string): string {
  const value = part.trim();
  const mended = mendPhone(value);
  return mended === value ? part : part.replace(value, () => mended);
}

const FRANCE = new Set(["france", "fr", "fra", "french republic", "france metropolitaine"]);
const COUNTRY = /^(?:pays|country|code pays|country code|country region|pays region)\b/;

/** The columns that say a country. */
export function countryColumns(headers: readonly string[]): number[] {
  return headers.flatMap((header, column) => (COUNTRY.test(foldText(header)) ? [column] : []));
}

const ABROAD = /^(?:\+|00)(?!33)[1-9]\d/;

/** Longer values, and those that begin with a letter, are neither numbers nor postcodes. */
const mayBeNumber = (cell: string) => cell.length <= 40 && cell.charCodeAt(0) < 0x40;

/** Whether a line is somebody's who lives abroad, where four figures are a postcode and nine a number. */
export function isAbroad(cells: readonly string[], countries: readonly number[]): boolean {
  const country = countries
    .map((column) => foldText(cells[column] ?? ""))
    .find((name) => name !== "");
  if (country !== undefined) return !FRANCE.has(country);
  return cells.some((cell) => mayBeNumber(cell) && ABROAD.test(cell.trim()));
}

interface Counts {
  filled: number;
  fourFigures: number;
  fiveFigures: number;
  nineFigures: number;
  french: number;
}

/**
 * Sees every line of a file and says in which columns zeros were lost. A column of postcodes has
 * some with their five figures, or the file says by its numbers or its countries that it is French.
 */
export class ZeroEvidence {
  readonly #columns: Counts[] = [];
  #inFrance = 0;
  #abroad = 0;

  see(cells: readonly string[], countries: readonly number[]): void {
    const abroad = isAbroad(cells, countries);
    if (abroad) this.#abroad++;
    else if (countries.some((column) => FRANCE.has(foldText(cells[column] ?? "")))) {
      this.#inFrance++;
    }
    for (const [column, cell] of cells.entries()) {
      if (cell !== "" && !abroad) this.#count(column, cell);
    }
  }

  /** The columns of postcodes and of numbers, whatever they are to feed. */
  columns(): number[] {
    const phones = this.#columns.filter(
      ({ french, nineFigures, filled }) => (french + nineFigures) * 2 >= filled,
    );
    const french = phones.some((column) => column.french > 0) || this.#inFrance > 0;
    return this.#columns.flatMap((column, index) => {
      const { filled, fourFigures, fiveFigures } = column;
      const isPostcodes = (fourFigures + fiveFigures) * 10 >= filled * 9;
      const certain = fiveFigures > 0 || (french && this.#abroad === 0);
      if (fourFigures > 0 && isPostcodes && certain) return [index];
      return column.nineFigures > 0 && phones.includes(column) ? [index] : [];
    });
  }

  #count(column: number, cell: string): void {
    while (this.#columns.length <= column) {
      this.#columns.push({ filled: 0, fourFigures: 0, fiveFigures: 0, nineFigures: 0, french: 0 });
    }
    const counts = this.#columns[column];
    if (counts === undefined) return;
    counts.filled++;
    if (!mayBeNumber(cell)) return;
    const figures = figuresOf(asFigures(cell.trim()));
    if (/^[1-9]\d{3}$/.test(figures)) counts.fourFigures++;
    else if (/^\d{5}$/.test(figures)) counts.fiveFigures++;
    else if (/^[1-9]\d{8}$/.test(figures)) counts.nineFigures++;
    else if (/^(?:0|(?:\+|00)?33)[1-9]\d{8}$/.test(figures)) counts.french++;
  }
}
