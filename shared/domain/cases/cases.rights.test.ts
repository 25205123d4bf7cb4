import { expect, it } from "vitest";
import { rolesWith } from "../access/permissions.ts";
import { ROLES } from "../access/role.ts";

it("lets no role open a case: keys of a mandate do, whoever has them", () => {
  expect(rolesWith("cases.read").toSorted()).toEqual([...ROLES].toSorted());
  expect(rolesWith("cases.handle").toSorted()).toEqual([...ROLES].toSorted());
});

it("lets those write protocols who give mandates", () => {
  expect(rolesWith("cases.write")).toEqual(rolesWith("bodies.write"));
});
