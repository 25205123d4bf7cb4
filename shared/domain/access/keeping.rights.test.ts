import { expect, it } from "vitest";
import { rolesWith } from "./permissions.ts";

it("gives the keeping of the vault to the bureau, and backups to three roles", () => {
  expect(rolesWith("vault.rename")).toEqual(["secretary", "bureau"]);
  expect(rolesWith("backup.make")).toEqual(["secretary", "treasurer", "bureau"]);
  expect(rolesWith("members.manage")).toEqual(["bureau"]);
  expect(rolesWith("recovery.manage")).toEqual(["bureau"]);
});
