import {
  blob,
  defineTable,
  integer,
  optional,
  parsedInteger,
  parsedText,
  rowNumber,
} from "#main/vault/db/define-table.ts";
import { JourneyFields, VehicleFields, Year } from "#shared/domain/finances/expenses/journey.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const year = parsedInteger(Year);

export const vehicleTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  name: parsedText(VehicleFields.shape.name, 100),
  kind: parsedText(VehicleFields.shape.kind),
  power: parsedInteger(VehicleFields.shape.power),
  is_electric: integer,
});

/** Of an expense whose amount is computed: its day and its payer are the expense’s. */
export const journeyTable = defineTable({
  row: rowNumber,
  id: blob,
  expense: integer,
  vehicle: integer,
  distance: parsedInteger(JourneyFields.shape.distance),
  times: parsedInteger(JourneyFields.shape.times),
  route: parsedText(JourneyFields.shape.route, 200),
  /** What its vehicle was on its day; null of one from before that was kept. */
  power: optional(parsedInteger(VehicleFields.shape.power)),
  is_electric: optional(integer),
});

/** What a vehicle is from a day on. */
export const vehiclePowerTable = defineTable({
  row: rowNumber,
  id: blob,
  vehicle: integer,
  since: parsedText(IsoDate),
  power: parsedInteger(VehicleFields.shape.power),
  is_electric: integer,
});

/** Which year’s scale a year counts by, where the collective said so. */
export const mileageYearTable = defineTable({
  row: rowNumber,
  id: blob,
  year,
  scale_year: year,
});
