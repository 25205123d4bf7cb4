import { expect, it } from "vitest";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import type { ToCheck } from "#shared/domain/people/to-check.ts";
import { correctionOf, patchOf } from "./correction.ts";

const fields = { ...emptyPerson(), givenName: "Zoé", town: "Brest", phones: ["06 00 00 00 01"] };
const left = (of: ToCheck["of"], reason: ToCheck["reason"], value: string) => ({
  fields,
  toCheck: { of, reason, value, column: "Colonne" },
});

it.each([
  [
    left("postcode", "value_too_long", "29 200"),
    { kind: "line", field: "postcode", text: "29 200" },
  ],
  [left("town", "value_too_long", "Brest et"), { kind: "line", field: "town", text: "Brest" }],
  [left("emails", "bad_email", "zoe@"), { kind: "entry", field: "emails", text: "zoe@" }],
  [left("statuses", "bad_status", "présidente"), { kind: "status" }],
  [left("statuses", "end_before_start", "2020"), { kind: "look" }],
  [left("consent", "bad_consent", "peut-être"), { kind: "consent" }],
  [left("notes", "value_too_long", "Une note"), { kind: "look" }],
  [left("other", "namesake", "Zoé"), { kind: "look" }],
] as const)("asks for what the cell feeds (%#)", (of, correction) =>
  expect(correctionOf(of)).toEqual(correction),
);

it("writes a line over what it was, and adds an entry to a list once", () => {
  const line = { kind: "line", field: "town", text: "" } as const;
  expect(patchOf(line, fields, "Lannion")).toEqual({ town: "Lannion" });
  const entry = { kind: "entry", field: "phones", text: "" } as const;
  const phones = ["06 00 00 00 01", "06 11 22 33 44"];
  expect(patchOf(entry, fields, "06 11 22 33 44")).toEqual({ phones });
  expect(patchOf(entry, fields, "06 00 00 00 01")).toEqual({ phones: ["06 00 00 00 01"] });
});
