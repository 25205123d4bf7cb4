import type { DateOrder } from "#shared/domain/imports/cell-dates.ts";
import type { IsoDate } from "#shared/domain/kernel/dates.ts";
import { dayOf, dayOfIso, fullYear } from "./days.ts";

/** `28/ 2'26`: Quicken pads with spaces, and an apostrophe begins a year of this century. */
const IN_FIGURES = /^(\d{1,2})[/.-](\d{1,2})([/.'-])(\d{4}|\d{1,2})$/u;

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

function figuresOf(text: string): Figures | null {
  const found = IN_FIGURES.exec(text.replace(/\s/gu, ""));
  if (found === null) return null;
  const [, first = "", second = "", mark = "", year = ""] = found;
  const isShort = year.length < 4;
  const full = mark === "'" && isShort ? 2000 + Number(year) : fullYear(year);
  return { first: Number(first), second: Number(second), year: full };
}

export type QifOrder =
  | { readonly kind: "proven"; readonly order: DateOrder }
  /** Which of the dates can be read in two ways. */
  | { readonly kind: "unsure"; readonly at: number };

/** The order that the dates of a file prove together; any, where none depends on it. */
export function qifOrder(texts: readonly string[]): QifOrder {
  let unsure = -1;
  let monthFirst = false;
  for (const [i, text] of texts.entries()) {
    const found = figuresOf(text);
    if (found === null) continue;
    if (found.first > 12) return { kind: "proven", order: "dayFirst" };
    if (found.second > 12) monthFirst = true;
    else if (found.first !== found.second && unsure < 0) unsure = i;
  }
  if (monthFirst) return { kind: "proven", order: "monthFirst" };
  return unsure < 0 ? { kind: "proven", order: "dayFirst" } : { kind: "unsure", at: unsure };
}

/** The day a field writes, in the order of its file. */
export function qifDay(text: string, order: DateOrder): IsoDate | null {
  const found = figuresOf(text);
  if (found === null) return dayOfIso(text.trim());
  const { first, second, year } = found;
  return order === "dayFirst" ? dayOf(year, second, first) : dayOf(year, first, second);
}
