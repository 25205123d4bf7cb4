import { expect, it } from "vitest";
import { tripBy, tripOf } from "./trip-values.ts";

const VEHICLE = "01900000-0000-7000-8000-00000000000a";
const journey = {
  vehicle: { id: VEHICLE, name: "Clio" },
  route: "Nantes–Rezé",
  distance: 124,
  times: 4,
};

it("is sent as it was kept, where nothing of it is changed", () => {
  const values = tripOf(journey, "2026-11-20");
  expect(values.distance).toBe("12,4");
  expect(tripBy("2026-11-20").parse(values)).toEqual({
    vehicle: VEHICLE,
    route: "Nantes–Rezé",
    distance: 124,
    times: 4,
    on: "2026-11-20",
  });
});

it("says what is wrong of each field", () => {
  const typed = { ...tripOf(journey, "2026-11-21"), distance: "0", route: " " };
  const { error } = tripBy("2026-11-20").safeParse(typed);
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["route", "distance", "day"]);
});
