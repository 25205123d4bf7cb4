import { z } from "zod";
import { ExpenseFields } from "../domain/finances/expenses/expense.ts";
import {
  JourneyFields,
  UsualJourney,
  VehicleFields,
  VehicleView,
  Year,
} from "../domain/finances/expenses/journey.ts";
import { PowerFields } from "../domain/finances/expenses/vehicle-power.ts";
import { STANDINGS } from "../domain/finances/mileage-scales.ts";
import { Cents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";
import { CHANGED } from "./expense-refusals.ts";

const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });
const Scale = z.object({
  year: z.number().int(),
  /** Whether its figures were read where they are published. */
  standing: z.enum(STANDINGS),
  source: z.string(),
});
const Recounted = z.object({
  /** Other drafts that come to something else. */
  recounted: z.number().int(),
  /** Journeys handed in that keep what they came to by another power. */
  kept: z.number().int(),
});
const { vehicle, distance, times, route } = JourneyFields.shape;
const { purpose, body, note, account } = ExpenseFields.shape;

export const contract = {
  /** Of a person, or of everybody whose one may see. */
  "mileage.vehicles": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({ person: Id.nullable() }),
    output: z.array(VehicleView),
  }),
  /** Once journeys count on it, only its name changes, and what it is since a day (`setPower`). */
  "mileage.saveVehicle": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: VehicleFields.extend({ id: Id.nullable() }),
    output: changed.extend({ id: Id }),
    errors: ["expenses.payer_not_found", "mileage.vehicle_not_found", "mileage.vehicle_used"],
  }),
  "mileage.removeVehicle": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["mileage.vehicle_not_found", "mileage.vehicle_used"],
  }),
  /** What it is from a day on, or from the start. Drafts are counted again; what was handed in keeps its amount. */
  "mileage.setPower": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: PowerFields.extend({ vehicle: Id, since: IsoDate.nullable() }),
    output: changed.extend(Recounted.shape),
    errors: ["mileage.vehicle_not_found", "mileage.powers_full"],
  }),
  "mileage.removePower": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ vehicle: Id, since: IsoDate }),
    output: written.extend(Recounted.shape),
    errors: ["mileage.vehicle_not_found", "mileage.power_not_found"],
  }),
  /** What a journey would come to, on the year's total of its person and vehicle. */
  "mileage.preview": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({ vehicle, on: IsoDate, distance, times, expense: Id.nullable() }),
    output: z.object({
      year: z.number().int(),
      scale: Scale.nullable(),
      /** Of the year so far, in tenths of a kilometre. */
      before: z.number().int(),
      cents: Cents.nullable(),
      problem: z.enum(["no_scale", "nothing_due"]).nullable(),
      /** Other drafts that would come to something else. */
      recounted: z.number().int(),
      /** What the scale gives for the year, less what its journeys would come to: the next makes up for it. */
      gap: z.number().int(),
      /** More than people drive in a day: asked about, and not refused. */
      isFar: z.boolean(),
    }),
    errors: ["mileage.vehicle_not_found", "mileage.year_of_others", "expenses.not_found"],
  }),
  /** Notes a journey on each of some days: as many drafts, in one gesture. */
  "mileage.add": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({
      vehicle,
      on: z.array(IsoDate).min(1).max(62),
      distance,
      times,
      route,
      purpose,
      body,
      note,
      account,
    }),
    output: written.extend({ ids: z.array(Id) }),
    errors: [
      "mileage.vehicle_not_found",
      "mileage.no_scale",
      "expenses.payer_not_found",
      "expenses.body_not_found",
    ],
  }),
  /** Of one that is no draft any more, this voids its approvals. Drafts of its year are counted again; what was handed in stays. */
  "mileage.update": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses", "books"],
    input: z.object({ expense: Id, vehicle, on: IsoDate, distance, times, route }),
    output: changed.extend({ voided: z.number().int(), recounted: z.number().int() }),
    errors: [...CHANGED, "mileage.not_a_journey", "mileage.vehicle_not_found", "mileage.no_scale"],
  }),
  /** The journeys that somebody made before, each once, to make again. */
  "mileage.usual": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({ person: Id }),
    output: z.array(UsualJourney),
    errors: ["expenses.payer_not_found"],
  }),
  /** The scales that are known, and by which other year's a year counts. */
  "mileage.years": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({}),
    output: z.object({
      scales: z.array(Scale),
      said: z.array(z.object({ year: z.number().int(), scaleYear: z.number().int() })),
    }),
  }),
  /** Says by which year's scale a year counts that has none: nothing is counted by another's in silence. */
  "mileage.setYear": vaultMethod({
    needs: "finances.write",
    topics: ["expenses"],
    input: z.object({ year: Year, scaleYear: Year }),
    output: changed,
    errors: ["mileage.has_scale", "mileage.no_scale"],
  }),
};
