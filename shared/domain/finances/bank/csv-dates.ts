import type { DateOrder } from "#shared/domain/imports/cell-dates.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import type { IsoDate } from "#shared/domain/kernel/dates.ts";
import { dayInZone } from "#shared/domain/kernel/day-in-zone.ts";
import { headerKey, type Columns } from "./csv-columns.ts";
import { dayOfCell, instantOfCell, provenOrder } from "./days.ts";

const FRENCH =
  /\b(?:libe?lle?s?|montants?|de?bits?|devise|solde|ope?rations?|valeur|compte|jour|motif|intitule?)\b/u;

/** The order of a file’s dates: proven by one of them, or that of its language; an example where neither tells. */
export function csvOrder(
  rows: readonly TableRow[],
  { date, headers }: Columns,
): { order: DateOrder } | { unsure: TableRow } {
  let unsure: TableRow | null = null;
  let monthFirst = false;
  for (const row of rows) {
    const proven = provenOrder((row.cells[date] ?? "").trim());
    if (proven === "dayFirst") return { order: "dayFirst" };
    if (proven === "monthFirst") monthFirst = true;
    else if (proven === "either") unsure ??= row;
  }
  if (monthFirst) return { order: "monthFirst" };
  const isFrench = headers.some(
    (header) => FRENCH.test(headerKey(header)) || /[éè\ufffd]/u.test(header),
  );
  return unsure === null || isFrench ? { order: "dayFirst" } : { unsure };
}

export interface CellDays {
  /** The day that a cell of a row says; undefined for an empty one, null for one that is no day. */
  of(cells: readonly string[], column: number | null): IsoDate | null | undefined;
}

/** The time of a cell, and the zone behind it. */
function clockIn(written: string): string {
  const at = written.search(/\d{2}:\d{2}/u);
  return at < 0 ? "" : written.slice(at);
}

/** Reads the days of a table. An instant that says its zone is the day it was where the collective lives. */
export function cellDays(columns: Columns, order: DateOrder, zone: string): CellDays {
  const time = columns.at("time");
  const zoneColumn = columns.at("zone");
  return {
    of(cells, column) {
      const written = column === null ? "" : (cells[column] ?? "").trim();
      if (column === null || written === "") return undefined;
      const day = dayOfCell(written, order);
      if (day === null) return null;
      const isBeside = column === columns.date && time !== null && zoneColumn !== null;
      const clock = isBeside ? (cells[time] ?? "").trim() : clockIn(written);
      const said = isBeside ? (cells[zoneColumn] ?? "").trim() : "";
      const ofHeader = /\butc\b/iu.test(columns.named(column)) ? "UTC" : null;
      const instant = instantOfCell(`${day} ${clock}`, said || ofHeader);
      return instant === null ? day : dayInZone(instant, zone);
    },
  };
}
