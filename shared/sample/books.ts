import type { Book } from "#shared/domain/finances/books/entry.ts";

interface SampleEntry {
  /** Of the year before this one, or of this one. */
  readonly year: "before" | "now";
  /** The day in the year, `MM-DD`. */
  readonly day: string;
  readonly book: Book;
  /** An account with what is debited, or credited where it is less than nothing, in centimes. */
  readonly lines: readonly (readonly [account: string, cents: number])[];
}

/** What the invented collective wrote in its books; what each was for stands in the texts, in this order. */
export const SAMPLE_ENTRIES: readonly SampleEntry[] = [
  entry("before", "01-01", "opening", ["512", 124_000], ["530", 6_000], ["110", -130_000]),
  entry("before", "03-05", "sales", ["512", 115_000], ["756", -115_000]),
  entry("before", "04-12", "bank", ["6132", 18_000], ["512", -18_000]),
  entry("before", "05-20", "cash", ["530", 21_450], ["75411", -21_450]),
  entry("before", "06-02", "purchases", ["6236", 38_640], ["401", -38_640]),
  entry("before", "06-20", "bank", ["401", 38_640], ["512", -38_640]),
  entry("before", "09-15", "sales", ["512", 80_000], ["741", -80_000]),
  entry("before", "12-31", "bank", ["627", 3_600], ["512", -3_600]),
  entry("before", "12-31", "general", ["864", 480_000], ["875", -480_000]),
  entry("now", "01-20", "sales", ["512", 98_000], ["756", -98_000]),
  entry("now", "02-14", "general", ["120", 156_210], ["1068", -156_210]),
  entry("now", "03-03", "bank", ["616", 14_200], ["512", -14_200]),
  entry("now", "04-18", "cash", ["530", 17_330], ["75411", -17_330]),
  entry("now", "05-09", "purchases", ["6257", 9_615], ["530", -9_615]),
];

function entry(
  year: SampleEntry["year"],
  day: string,
  book: Book,
  ...lines: SampleEntry["lines"]
): SampleEntry {
  return { year, day, book, lines };
}
