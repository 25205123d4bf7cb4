import {
  journeyTable,
  mileageYearTable,
  vehicleTable,
} from "#main/vault/features/expenses/mileage.table.ts";

/** Vehicles, journeys that are expenses, and by which scale a year counts. */
export const sql = `
CREATE TABLE vehicle (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  person INTEGER NOT NULL REFERENCES person (row),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  power INTEGER NOT NULL,
  is_electric INTEGER NOT NULL CHECK (is_electric IN (0, 1))
) STRICT;
CREATE INDEX vehicle_by_person ON vehicle (person);

CREATE TABLE journey (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  expense INTEGER NOT NULL UNIQUE REFERENCES expense (row),
  vehicle INTEGER NOT NULL REFERENCES vehicle (row),
  distance INTEGER NOT NULL,
  times INTEGER NOT NULL,
  route TEXT NOT NULL
) STRICT;
CREATE INDEX journey_by_vehicle ON journey (vehicle);

CREATE TABLE mileage_year (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  year INTEGER NOT NULL UNIQUE,
  scale_year INTEGER NOT NULL
) STRICT;
`;

export const tables = {
  vehicle: vehicleTable,
  journey: journeyTable,
  mileage_year: mileageYearTable,
};

export const schema = "57edf736ab731e3979bd593dacb67a3778959c25db288d4e42c1f200caf26a12";
