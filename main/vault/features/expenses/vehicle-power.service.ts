import type { VaultContext } from "#main/vault/context.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { keptOf, recomputeAll } from "./mileage-amounts.ts";
import { setVehiclePower } from "./mileage.repository.ts";
import { datedPowers, deletePower, keepFacts, putPower } from "./vehicle-power.repository.ts";
import { mustFindVehicle } from "./vehicles.service.ts";

/** As many as `VehicleView` lists. */
const MOST_POWERS = 50;

/** Errors: `mileage.vehicle_not_found`, `mileage.powers_full`. */
export async function setPower(
  context: VaultContext,
  { vehicle: id, since, power, isElectric }: ParsedInput<"mileage.setPower">,
): Promise<Output<"mileage.setPower">> {
  const { value, seq } = await context.writeIfChanged("mileage.setPower", async ({ db }) => {
    const vehicle = await mustFindVehicle(context, db, id);
    const columns = { power, is_electric: isElectric ? 1 : 0 };
    if (since === null) {
      const isSame = vehicle.power === power && vehicle.is_electric === columns.is_electric;
      if (!isSame) {
        await keepFacts(db, vehicle.row, vehicle);
        await setVehiclePower(db, vehicle.row, columns);
      }
    } else {
      const others = (await datedPowers(db, vehicle.row)).filter((one) => one.since !== since);
      if (others.length >= MOST_POWERS) throw new ExpectedError("mileage.powers_full");
      await putPower(db, vehicle.row, since, columns);
    }
    const recounted = await recomputeAll(db, vehicle.row);
    return { recounted, kept: await keptOf(db, await mustFindVehicle(context, db, id)) };
  });
  return { ...value, seq };
}

/** Errors: `mileage.vehicle_not_found`, `mileage.power_not_found`. */
export async function removePower(
  context: VaultContext,
  { vehicle: id, since }: ParsedInput<"mileage.removePower">,
): Promise<Output<"mileage.removePower">> {
  const { value, seq } = await context.write("mileage.removePower", async ({ db }) => {
    const vehicle = await mustFindVehicle(context, db, id);
    if (!(await deletePower(db, vehicle.row, since))) {
      throw new ExpectedError("mileage.power_not_found");
    }
    const recounted = await recomputeAll(db, vehicle.row);
    return { recounted, kept: await keptOf(db, vehicle) };
  });
  return { ...value, seq };
}
