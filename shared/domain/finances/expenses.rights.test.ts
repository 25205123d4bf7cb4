import { expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { rolesWith } from "../access/permissions.ts";

it("lets everybody hand in what they paid, and the treasury and the bureau see and approve it all", () => {
  expect(rolesWith("expenses.claim")).toEqual([
    "secretary",
    "treasurer",
    "bureau",
    "case_handler",
    "reader",
  ]);
  expect(rolesWith("finances.read")).toEqual(["treasurer", "bureau"]);
  expect(rolesWith("finances.approve")).toEqual(["treasurer", "bureau"]);
  expect(rolesWith("finances.write")).toEqual(["treasurer"]);
});

it("never gives a right without what it shows", () => {
  const shown = ["finances.read", "expenses.claim", "bodies.read", "people.read"] as const;
  expect(givenWithout("finances.approve", shown)).toEqual([]);
  expect(givenWithout("finances.write", shown)).toEqual([]);
});
