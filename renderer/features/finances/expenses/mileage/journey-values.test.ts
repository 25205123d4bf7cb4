import { expect, it } from "vitest";
import { emptyJourney, journeyBy, sayDistance } from "./journey-values.ts";

const VEHICLE = "01900000-0000-7000-8000-00000000000a";
const TODAY = "2026-11-20";
const whole = {
  ...emptyJourney(TODAY),
  vehicle: VEHICLE,
  route: "Nantes–Rezé",
  distance: "12,4 km",
  purpose: "Réunion du cercle",
};

it("is a draft for each day, each day once", () => {
  const days = [TODAY, "2026-11-13", TODAY];
  expect(journeyBy(TODAY).parse({ ...whole, days })).toEqual({
    vehicle: VEHICLE,
    route: "Nantes–Rezé",
    distance: 124,
    times: 2,
    on: [TODAY, "2026-11-13"],
    purpose: "Réunion du cercle",
    body: null,
    note: "",
    account: "",
  });
});

it("says what is wrong of each field", () => {
  const typed = { ...emptyJourney(TODAY), distance: "loin", days: ["2026-11-21"] };
  const { error } = journeyBy(TODAY).safeParse(typed);
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
    "vehicle",
    "route",
    "distance",
    "days.0",
    "purpose",
  ]);
});

it("is said in kilometres, to a tenth", () => {
  expect(sayDistance(124, "fr-FR")).toBe("12,4\u202fkm");
});
