import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import type { Vehicle } from "#shared/domain/finances/mileage-scales.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  deleteVehicle,
  findVehicle,
  insertVehicle,
  listVehicles,
  updateVehicle,
  type VehicleRow,
} from "./mileage.repository.ts";
import { datedVehicle, keptOf } from "./mileage-amounts.ts";
import { personRow } from "./named.ts";
import { viewerOf, type Viewer } from "./visible.ts";

type View = Output<"mileage.vehicles">[number];

async function toView(db: ReadDb, row: VehicleRow): Promise<View> {
  const { powers } = await datedVehicle(db, row);
  const name = displayName({ givenName: row.given_name, familyName: row.family_name });
  return {
    id: fromBlob(row.id),
    person: { id: fromBlob(row.person_id), name },
    name: row.name,
    kind: row.kind as Vehicle,
    power: row.power,
    isElectric: row.is_electric === 1,
    powers: [...powers],
    isUsed: (row.journeys ?? 0) > 0,
    kept: await keptOf(db, row),
  };
}

/** Somebody’s vehicles are for whoever sees their claims, or may write them. */
async function maySee(
  context: VaultContext,
  db: ReadDb,
  viewer: Viewer,
  row: VehicleRow,
): Promise<boolean> {
  if (viewer.seesAll) return true;
  return (await personRow(context, db, viewer, fromBlob(row.person_id), [])) !== undefined;
}

/** Of a person, or of all whose one may see. */
export async function vehicles(
  context: VaultContext,
  { person }: ParsedInput<"mileage.vehicles">,
): Promise<View[]> {
  const { read } = context;
  const viewer = await viewerOf(context, read);
  const views: View[] = [];
  for (const row of await listVehicles(read)) {
    const isAsked = person === null || fromBlob(row.person_id) === person;
    if (isAsked && (await maySee(context, read, viewer, row))) views.push(await toView(read, row));
  }
  return views;
}

/** Errors: `mileage.vehicle_not_found`, for one that is not to be seen too. */
export async function mustFindVehicle(
  context: VaultContext,
  db: ReadDb,
  id: string,
): Promise<VehicleRow> {
  const row = await findVehicle(db, id);
  const viewer = await viewerOf(context, db);
  if (row === undefined || !(await maySee(context, db, viewer, row))) {
    throw new ExpectedError("mileage.vehicle_not_found");
  }
  return row;
}

/** Errors: `expenses.payer_not_found`, `mileage.vehicle_not_found`, `mileage.vehicle_used`. */
export async function saveVehicle(
  context: VaultContext,
  { id, person, name, kind, power, isElectric }: ParsedInput<"mileage.saveVehicle">,
): Promise<Output<"mileage.saveVehicle">> {
  const { value, seq } = await context.writeIfChanged("mileage.saveVehicle", async ({ db }) => {
    const viewer = await viewerOf(context, db);
    const owner = await personRow(context, db, viewer, person, []);
    if (owner === undefined) throw new ExpectedError("expenses.payer_not_found");
    const columns = { person: owner, name, kind, power, is_electric: isElectric ? 1 : 0 };
    if (id === null) {
      const made = newId();
      await insertVehicle(db, made, columns);
      return made;
    }
    const before = await mustFindVehicle(context, db, id);
    const names = Object.keys(columns) as (keyof typeof columns)[];
    const changed = names.filter((column) => columns[column] !== before[column]);
    const isUsed = (before.journeys ?? 0) > 0;
    if (isUsed && changed.some((column) => column !== "name")) {
      throw new ExpectedError("mileage.vehicle_used");
    }
    if (changed.length > 0) await updateVehicle(db, before.row, columns);
    return id;
  });
  return { id: value, seq };
}

/** Errors: `mileage.vehicle_not_found`, `mileage.vehicle_used`. */
export async function removeVehicle(
  context: VaultContext,
  { id }: ParsedInput<"mileage.removeVehicle">,
): Promise<{ seq: number }> {
  const { seq } = await context.write("mileage.removeVehicle", async ({ db }) => {
    const { row, journeys } = await mustFindVehicle(context, db, id);
    if ((journeys ?? 0) > 0) throw new ExpectedError("mileage.vehicle_used");
    await deleteVehicle(db, row);
  });
  return { seq };
}
