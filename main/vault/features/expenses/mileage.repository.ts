import { sql } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { VehicleFacts } from "#shared/domain/finances/mileage.ts";
import { memberBytes, type Viewer } from "./visible.ts";

const vehicles = (db: ReadDb) =>
  db
    .selectFrom("vehicle")
    .innerJoin("person", "person.row", "vehicle.person")
    .selectAll("vehicle")
    .select(["person.id as person_id", "person.given_name", "person.family_name"])
    .select((eb) =>
      eb
        .selectFrom("journey")
        .select((of) => of.fn.countAll<number>().as("count"))
        .whereRef("journey.vehicle", "=", "vehicle.row")
        .as("journeys"),
    );

export function findVehicle(db: ReadDb, id: string) {
  return vehicles(db).where("vehicle.id", "=", toBlob(id)).executeTakeFirst();
}
export type VehicleRow = NonNullable<Awaited<ReturnType<typeof findVehicle>>>;

export function vehicleOfRow(db: ReadDb, row: number): Promise<VehicleRow> {
  return vehicles(db).where("vehicle.row", "=", row).executeTakeFirstOrThrow();
}

export async function listVehicles(db: ReadDb): Promise<VehicleRow[]> {
  return vehicles(db).orderBy("vehicle.row").execute();
}

interface VehicleColumns {
  readonly person: number;
  readonly name: string;
  readonly kind: string;
  readonly power: number;
  readonly is_electric: number;
}

export async function insertVehicle(
  db: WriteDb,
  id: string,
  columns: VehicleColumns,
): Promise<void> {
  await db
    .insertInto("vehicle")
    .values({ id: toBlob(id), ...columns })
    .execute();
}

export async function updateVehicle(
  db: WriteDb,
  row: number,
  columns: VehicleColumns,
): Promise<void> {
  await db.updateTable("vehicle").set(columns).where("row", "=", row).execute();
}

export async function setVehiclePower(
  db: WriteDb,
  row: number,
  columns: Pick<VehicleColumns, "power" | "is_electric">,
): Promise<void> {
  await db.updateTable("vehicle").set(columns).where("row", "=", row).execute();
}

export async function deleteVehicle(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("vehicle_power").where("vehicle", "=", row).execute();
  await db.deleteFrom("vehicle").where("row", "=", row).execute();
}

const journeys = (db: ReadDb) =>
  db
    .selectFrom("journey")
    .innerJoin("expense", "expense.row", "journey.expense")
    .innerJoin("vehicle", "vehicle.row", "journey.vehicle")
    .select([
      "journey.row",
      "journey.id",
      "journey.expense",
      "journey.vehicle",
      "journey.distance",
      "journey.times",
      "journey.route",
      "vehicle.id as vehicle_id",
      "vehicle.name as vehicle_name",
      "vehicle.kind",
      "journey.power as own_power",
      "expense.spent_on",
      "expense.cents",
      "expense.state",
      "expense.revision",
      "expense.purpose",
      "expense.created_by",
    ])
    .select((eb) => [
      eb.fn.coalesce("journey.power", "vehicle.power").as("power"),
      eb.fn.coalesce("journey.is_electric", "vehicle.is_electric").as("is_electric"),
    ]);

export function journeyOf(db: ReadDb, expense: number) {
  return journeys(db).where("journey.expense", "=", expense).executeTakeFirst();
}
export type JourneyRow = NonNullable<Awaited<ReturnType<typeof journeyOf>>>;

/** Those of a vehicle in a year that count, and `own` in any case, in the order in which they were noted. */
export async function journeysOfYear(
  db: ReadDb,
  vehicle: number,
  year: number,
  own: number | null,
): Promise<JourneyRow[]> {
  return journeys(db)
    .where("journey.vehicle", "=", vehicle)
    .where((eb) => eb.or([eb("expense.state", "<>", "refused"), eb("expense.row", "=", own)]))
    .where("expense.spent_on", ">=", `${year}-01-01`)
    .where("expense.spent_on", "<=", `${year}-12-31`)
    .orderBy("journey.row")
    .execute();
}

/** Those of a vehicle that others have seen, refused or not. */
export async function handedIn(db: ReadDb, vehicle: number): Promise<JourneyRow[]> {
  return journeys(db)
    .where("journey.vehicle", "=", vehicle)
    .where("expense.state", "<>", "draft")
    .execute();
}

/** Each vehicle, or one, with each year that it has journeys in. */
export async function vehicleYears(
  db: ReadDb,
  one?: number,
): Promise<{ readonly vehicle: number; readonly year: number }[]> {
  const rows = await db
    .selectFrom("journey")
    .innerJoin("expense", "expense.row", "journey.expense")
    .select(["journey.vehicle", sql<string>`substr(expense.spent_on, 1, 4)`.as("year")])
    .where("expense.spent_on", "is not", null)
    .$if(one !== undefined, (query) => query.where("journey.vehicle", "=", one ?? 0))
    .distinct()
    .execute();
  return rows.map(({ vehicle, year }) => ({ vehicle, year: Number(year) }));
}

/** Those of a person that somebody may see, the newest first. */
export async function journeysOfPerson(
  db: ReadDb,
  viewer: Viewer,
  person: number,
  limit: number,
): Promise<JourneyRow[]> {
  const theirs = journeys(db).where("vehicle.person", "=", person);
  const isOwn = viewer.seesAll || viewer.person?.row === person;
  const visible = isOwn ? theirs : theirs.where("expense.created_by", "=", memberBytes(viewer));
  return visible.orderBy("journey.row", "desc").limit(limit).execute();
}

interface JourneyColumns {
  readonly vehicle: number;
  readonly distance: number;
  readonly times: number;
  readonly route: string;
}

export async function insertJourney(
  db: WriteDb,
  expense: number,
  columns: JourneyColumns,
): Promise<void> {
  await db
    .insertInto("journey")
    .values({ id: toBlob(newId()), expense, ...columns })
    .execute();
}

export async function updateJourney(
  db: WriteDb,
  row: number,
  columns: JourneyColumns,
): Promise<void> {
  await db.updateTable("journey").set(columns).where("row", "=", row).execute();
}

/** Keeps what its vehicle was on the day of a journey. */
export async function setFacts(
  db: WriteDb,
  row: number,
  { power, isElectric }: VehicleFacts,
): Promise<void> {
  const values = { power, is_electric: isElectric ? 1 : 0 };
  await db.updateTable("journey").set(values).where("row", "=", row).execute();
}

/** What the collective said of years, from the first on. */
export function listYears(db: ReadDb) {
  return db.selectFrom("mileage_year").select(["year", "scale_year"]).orderBy("year").execute();
}

export async function putYear(db: WriteDb, year: number, scaleYear: number): Promise<void> {
  await db
    .insertInto("mileage_year")
    .values({ id: toBlob(newId()), year, scale_year: scaleYear })
    .onConflict((on) =>
      on
        .column("year")
        .doUpdateSet({ scale_year: scaleYear })
        .where(sql`mileage_year.scale_year`, "<>", scaleYear),
    )
    .execute();
}
