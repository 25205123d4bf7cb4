import { vehiclePowerTable } from "#main/vault/features/expenses/mileage.table.ts";

/**
 * What a vehicle is from a day on, and what it was on the day of a journey: null of one from before this, which
 * counted by what its vehicle has from the start.
 */
export const sql = `
CREATE TABLE vehicle_power (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  vehicle INTEGER NOT NULL REFERENCES vehicle (row),
  since TEXT NOT NULL,
  power INTEGER NOT NULL,
  is_electric INTEGER NOT NULL CHECK (is_electric IN (0, 1)),
  UNIQUE (vehicle, since)
) STRICT;

ALTER TABLE journey ADD COLUMN power INTEGER;
ALTER TABLE journey ADD COLUMN is_electric INTEGER;
`;

export const tables = { vehicle_power: vehiclePowerTable };

export const schema = "5553d116372fb5e528bde8017c2c52bd59e9c3e459ad73445d790aca58bd8a00";
