import { describe, expect, it } from "vitest";
import { CREATOR_ROLES, readRoles, Roles, ROLES, rolesText } from "./role.ts";

describe("the roles of a row", () => {
  it("are read back as they were written, in one order and each once", () => {
    expect(readRoles(rolesText(["reader", "secretary", "reader"]))).toEqual([
      "secretary",
      "reader",
    ]);
    expect(Roles.parse(["bureau", "secretary", "bureau"])).toEqual(["secretary", "bureau"]);
    expect(readRoles(rolesText(ROLES))).toEqual(ROLES);
  });

  it("are those of the person who made the vault where none were written", () => {
    expect(readRoles(null)).toEqual(CREATOR_ROLES);
  });

  it.each(["", "{", "[]", "null", '"secretary"', '["secretary","king"]', "[1]"])(
    "are none in %j, which no version writes",
    (text) => {
      expect(readRoles(text)).toEqual([]);
    },
  );
});
