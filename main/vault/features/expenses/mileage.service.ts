import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { emptyExpense } from "#shared/domain/finances/expenses/expense.ts";
import { isFar, KNOWN_SCALES } from "#shared/domain/finances/expenses/journey.ts";
import { factsOn } from "#shared/domain/finances/expenses/vehicle-power.ts";
import { yearOfJourneys } from "#shared/domain/finances/expenses/year-of-journeys.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { changeClaim } from "./change-claim.ts";
import { updateExpense } from "./expense.repository.ts";
import { addDraft } from "./expenses.service.ts";
import { toJourney } from "./expenses.mapping.ts";
import { countedOf, datedVehicle, recompute, scaleOf, wholeOf, yearOf } from "./mileage-amounts.ts";
import {
  insertJourney,
  journeyOf,
  journeysOfPerson,
  journeysOfYear,
  listYears,
  putYear,
  updateJourney,
  vehicleOfRow,
  type JourneyRow,
} from "./mileage.repository.ts";
import { mustFindVehicle } from "./vehicles.service.ts";
import { personRow } from "./named.ts";
import { mustFindVisible, viewerOf, type Viewer } from "./visible.ts";

/** How far back the journeys of before are looked for. */
const LOOKED_AT = 300;

/**
 * What a journey would come to, on the year’s total of its person and vehicle. Errors: `mileage.vehicle_not_found`,
 * `mileage.year_of_others` for whoever does not see all the journeys that the total is of.
 */
export async function preview(
  context: VaultContext,
  { vehicle: id, on, distance, times, expense }: ParsedInput<"mileage.preview">,
): Promise<Output<"mileage.preview">> {
  const { read } = context;
  const row = await mustFindVehicle(context, read, id);
  const viewer = await viewerOf(context, read);
  const claim = expense === null ? null : await mustFindVisible(read, viewer, expense);
  const own = claim === null ? null : ((await journeyOf(read, claim.row)) ?? null);
  const year = yearOf(on);
  const scale = await scaleOf(read, year);
  const vehicle = await datedVehicle(read, row);
  const others = (await journeysOfYear(read, row.row, year, null)).filter(
    (one) => one.expense !== own?.expense,
  );
  const whole = wholeOf({ distance, times });
  if (!seesYear(viewer, row.person, others)) throw new ExpectedError("mileage.year_of_others");
  // Where it stands among them: a new one is the last.
  const at = own === null ? others.length : others.filter((one) => one.row < own.row).length;
  const counted = others.map((one) => countedOf(one, vehicle, null));
  const asked = { whole, facts: factsOn(vehicle, on), kept: null };
  const { amounts, gap } = yearOfJourneys(scale?.year ?? null, counted.toSpliced(at, 0, asked));
  const cents = amounts[at] ?? null;
  const amountsOfOthers = amounts.toSpliced(at, 1);
  const isElsewhere =
    own !== null && (own.vehicle !== row.row || yearOf(own.spent_on ?? on) !== year);
  const left = isElsewhere ? await leftBehind(read, own) : 0;
  return {
    year,
    scale: scale === null ? null : { ...scale },
    before: others.reduce((sum, one) => sum + wholeOf(one), 0),
    cents,
    problem: scale === null ? "no_scale" : cents === null ? "nothing_due" : null,
    recounted: others.filter((one, index) => one.cents !== amountsOfOthers[index]).length + left,
    gap,
    isFar: isFar(whole),
  };
}

/** The total of a year tells the journeys of others, whoever may name their vehicle. */
function seesYear(viewer: Viewer, person: number, journeys: readonly JourneyRow[]): boolean {
  if (viewer.seesAll || viewer.person?.row === person) return true;
  return journeys.every(({ created_by }) => fromBlob(created_by) === viewer.member);
}

/** Drafts of the year that a journey would leave, which would come to something else. */
async function leftBehind(read: ReadDb, own: JourneyRow): Promise<number> {
  const year = yearOf(own.spent_on ?? "");
  const others = (await journeysOfYear(read, own.vehicle, year, null)).filter(
    (one) => one.expense !== own.expense,
  );
  const vehicle = await datedVehicle(read, await vehicleOfRow(read, own.vehicle));
  const counted = others.map((one) => countedOf(one, vehicle, null));
  const { amounts } = yearOfJourneys((await scaleOf(read, year))?.year ?? null, counted);
  return others.filter((one, index) => one.cents !== amounts[index]).length;
}

/**
 * Notes a journey, once a day of those given: one draft each, in one entry. Errors: `mileage.no_scale` with
 * the year, `mileage.vehicle_not_found`, those of `addDraft`.
 */
export async function addJourneys(
  context: VaultContext,
  input: ParsedInput<"mileage.add">,
): Promise<Output<"mileage.add">> {
  const { vehicle: vehicleId, on, distance, times, route, purpose, body, note, account } = input;
  const { value, seq } = await context.write("mileage.add", async ({ db }) => {
    const vehicle = await mustFindVehicle(context, db, vehicleId);
    const payer = fromBlob(vehicle.person_id);
    const days = on.toSorted();
    for (const year of new Set(days.map(yearOf))) {
      if ((await scaleOf(db, year)) === null) throw new ExpectedError("mileage.no_scale", { year });
    }
    const ids: string[] = [];
    for (const spentOn of days) {
      const trip = { payer, spentOn, purpose, body, note, account, category: "trips" } as const;
      const { id, row } = await addDraft(context, db, { ...emptyExpense(), ...trip });
      await insertJourney(db, row, { vehicle: vehicle.row, distance, times, route });
      ids.push(id);
    }
    for (const year of new Set(days.map(yearOf))) await recompute(db, vehicle.row, year);
    return ids;
  });
  return { ids: value, seq };
}

/**
 * Of what others have seen, this voids its approvals. Drafts of its year are counted again; what was handed in stays.
 * Errors: those of `changeClaim`, `mileage.not_a_journey`, `mileage.no_scale`.
 */
export async function changeJourney(
  context: VaultContext,
  input: ParsedInput<"mileage.update">,
): Promise<Output<"mileage.update">> {
  const { expense, vehicle: vehicleId, on, distance, times, route } = input;
  let recounted = 0;
  const changed = await changeClaim(context, expense, "mileage.update", async ({ db, claim }) => {
    const { row, journey: before } = claim;
    if (before === null) throw new ExpectedError("mileage.not_a_journey");
    const vehicle = await mustFindVehicle(context, db, vehicleId);
    const year = yearOf(on);
    if ((await scaleOf(db, year)) === null) throw new ExpectedError("mileage.no_scale", { year });
    const columns = { vehicle: vehicle.row, distance, times, route };
    if (isSame(before, columns) && row.spent_on === on) return false;
    await updateJourney(db, before.row, columns);
    await updateExpense(db, row.row, { spent_on: on, payer: vehicle.person });
    const yearBefore = yearOf(row.spent_on ?? on);
    recounted = await recompute(db, vehicle.row, year, row.row);
    if (before.vehicle !== vehicle.row || yearBefore !== year) {
      recounted += await recompute(db, before.vehicle, yearBefore);
    }
    return true;
  });
  return { ...changed, recounted };
}

function isSame(
  before: JourneyRow,
  columns: Pick<JourneyRow, "vehicle" | "distance" | "times" | "route">,
): boolean {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return names.every((name) => before[name] === columns[name]);
}

/** The journeys that somebody made before, each once, the newest first. Errors: `expenses.payer_not_found`. */
export async function usualJourneys(
  context: VaultContext,
  { person }: ParsedInput<"mileage.usual">,
): Promise<Output<"mileage.usual">> {
  const { read } = context;
  const viewer = await viewerOf(context, read);
  const row = await personRow(context, read, viewer, person, []);
  if (row === undefined) throw new ExpectedError("expenses.payer_not_found");
  const once = new Map<string, Output<"mileage.usual">[number]>();
  for (const one of await journeysOfPerson(read, viewer, row, LOOKED_AT)) {
    const key = JSON.stringify([one.vehicle, one.route, one.distance, one.times, one.purpose]);
    if (once.has(key) || one.spent_on === null) continue;
    once.set(key, { ...toJourney(one), purpose: one.purpose, lastOn: one.spent_on });
  }
  return [...once.values()];
}

/** The scales that are known, and by which other one a year counts. */
export async function mileageYears({ read }: VaultContext): Promise<Output<"mileage.years">> {
  return {
    scales: KNOWN_SCALES.map((one) => ({ ...one })),
    said: (await listYears(read)).map(({ year, scale_year }) => ({ year, scaleYear: scale_year })),
  };
}

/** Says by which scale a year counts that has none of its own. Errors: `mileage.has_scale`, `mileage.no_scale`. */
export async function setMileageYear(
  context: VaultContext,
  { year, scaleYear }: ParsedInput<"mileage.setYear">,
): Promise<Output<"mileage.setYear">> {
  if (KNOWN_SCALES.some((one) => one.year === year)) {
    throw new ExpectedError("mileage.has_scale", { year });
  }
  if (!KNOWN_SCALES.some((one) => one.year === scaleYear)) {
    throw new ExpectedError("mileage.no_scale", { year: scaleYear });
  }
  const { seq } = await context.writeIfChanged("mileage.setYear", ({ db }) =>
    putYear(db, year, scaleYear),
  );
  return { seq };
}
