const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "1,2 Mo": the size of a file, to two figures below ten. */
export function sayBytes(bytes: number, locale: string): string {
  let value = bytes;
  let unit = 0;
  // What rounds to a thousand is said in the next unit.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[unit] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}
