import { sql } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

interface PowerColumns {
  readonly power: number;
  readonly is_electric: number;
}

/** What changed of a vehicle, the first day first. */
export function datedPowers(db: ReadDb, vehicle: number) {
  return db
    .selectFrom("vehicle_power")
    .select(["since", "power", "is_electric"])
    .where("vehicle", "=", vehicle)
    .orderBy("since")
    .execute();
}

export async function putPower(
  db: WriteDb,
  vehicle: number,
  since: string,
  { power, is_electric }: PowerColumns,
): Promise<void> {
  await db
    .insertInto("vehicle_power")
    .values({ id: toBlob(newId()), vehicle, since, power, is_electric })
    .onConflict((on) =>
      on
        .columns(["vehicle", "since"])
        .doUpdateSet({ power, is_electric })
        .where((eb) =>
          eb.or([
            eb(sql`vehicle_power.power`, "<>", power),
            eb(sql`vehicle_power.is_electric`, "<>", is_electric),
          ]),
        ),
    )
    .execute();
}

/** Whether there was one. */
export async function deletePower(db: WriteDb, vehicle: number, since: string): Promise<boolean> {
  const gone = await db
    .deleteFrom("vehicle_power")
    .where("vehicle", "=", vehicle)
    .where("since", "=", since)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Journeys from before that was kept counted by what their vehicle has from the start: they keep it. */
export async function keepFacts(
  db: WriteDb,
  vehicle: number,
  { power, is_electric }: PowerColumns,
): Promise<void> {
  await db
    .updateTable("journey")
    .set({ power, is_electric })
    .where("vehicle", "=", vehicle)
    .where("power", "is", null)
    .execute();
}
