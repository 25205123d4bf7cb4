import { expect, it } from "vitest";
import { z } from "zod";
import { emptyBody } from "../domain/bodies/body.ts";
import { EVERY_BODY } from "../domain/bodies/composition.ts";
import { MandateFields } from "../domain/bodies/mandate.ts";
import { emptyRole } from "../domain/bodies/role.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { contract as bodies } from "./bodies.contract.ts";
import { fieldIssues } from "./field-issues.ts";
import { contract as mandates } from "./mandates.contract.ts";
import { contract as rules } from "./rules.contract.ts";

const id = "0198c1f2-7e5a-7000-8000-00000000000a";
const day = "2024-02-29";
const all = { ...bodies, ...mandates, ...rules };
type Method = keyof typeof all;

const source = { decision: null, text: "", date: day };
const fields = { ...emptyBody(), name: "Presse", kind: "circle", until: day };
const changed = { from: day, fields, source };
const mandate: MandateFields = {
  person: id,
  role: id,
  capacity: "holder",
  start: day,
  plannedEnd: day,
  end: day,
  endReason: null,
  endNote: "",
  designation: null,
  appointer: null,
  pairedWith: null,
  source,
};
const room = [{ mandate: id, on: day }];
const next = { id, from: day, plannedEnd: day, designation: null, source };
const role = { title: "referent", scope: EVERY_BODY };
const said = { effect: "warns", clause: "", reference: "", start: day, end: day };
const since = { kind: "before", day };
const composition = { include: [{ of: "body", body: id }], exclude: [] };

/** Of every method that takes a day, an input with each of its days. */
const INPUTS: Partial<Record<Method, readonly object[]>> = {
  "bodies.organisation": [{ asOf: day }],
  "bodies.get": [{ id, asOf: day }],
  "bodies.members": [{ id, asOf: day, limit: 1 }],
  "bodies.preview": [{ body: null, composition, asOf: day, limit: 1 }],
  "bodies.exportPicture": [
    { asOf: day, format: "svg", paper: "a4", names: true, language: "fr", folder: id },
  ],
  "bodies.create": [{ ...changed, roles: [{ ...emptyRole("member"), endedOn: day }] }],
  "bodies.change": [{ id, state: null, ...changed }],
  "bodies.close": [{ id, on: day, source, parts: "refuse", mandates: "end" }],
  "bodies.addRole": [{ body: id, fields: { ...emptyRole("member"), endedOn: day } }],
  "bodies.updateRole": [{ id, fields: { ...emptyRole("member"), endedOn: day } }],
  "mandates.ending": [{ asOf: day, days: 30 }],
  "mandates.give": [{ ...mandate, room }],
  "mandates.update": [{ id, fields: mandate, room }],
  "mandates.end": [{ id, on: day, reason: "term", note: "" }],
  "mandates.renew": [next],
  "mandates.handOver": [{ ...next, to: id }],
  "rules.add": [
    { ...said, terms: { kind: "holder_status", role, status: "adherent", since } },
    { ...said, terms: { kind: "temporary", scope: EVERY_BODY, until: day } },
    { ...said, terms: { kind: "admissions_closed", status: "adherent", from: day, to: day } },
  ],
  "rules.update": [
    { id, fields: { ...said, terms: { kind: "temporary", scope: EVERY_BODY, until: day } } },
  ],
  "rules.override": [{ rule: id, about: id, asOf: day, reason: "Une fois." }],
  "rules.answers": [{ asOf: day }],
};

/** The paths of the days of an input. */
function daysIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) {
    return IsoDate.safeParse(value).success ? [[...path]] : [];
  }
  return Object.entries(value).flatMap(([name, inner]) => daysIn(inner, [...path, name]));
}

function withDay(value: unknown, [name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return text;
  const inner = withDay(Reflect.get(Object(value), name), rest, text);
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === Number(name) ? inner : one));
  return { ...Object(value), [name]: inner };
}

const cases = Object.entries(INPUTS).flatMap(([method, inputs]) =>
  (inputs ?? []).flatMap((input) =>
    daysIn(input).map((path) => ({ method: method as Method, input, path, field: path.join(".") })),
  ),
);

it.each(cases)("$method says that $field is no day, and which are beside it", (one) => {
  const { input: schema } = all[one.method];
  expect(schema.safeParse(one.input).success).toBe(true);
  const input = withDay(one.input, one.path, "2023-02-29");
  const { error } = schema.safeParse(input);
  expect(fieldIssues(error?.issues ?? [], input)).toEqual([
    {
      path: one.field,
      code: "no_such_day",
      params: { before: "2023-02-28", after: "2023-03-01" },
    },
  ]);
});

const takesDay = (schema: z.ZodType) =>
  JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })).includes(
    '"format":"date"',
  );

it("no method that takes a day is left out", () => {
  const methods = Object.entries(all).flatMap(([method, { input }]) =>
    takesDay(input) ? [method] : [],
  );
  expect(methods.toSorted()).toEqual(Object.keys(INPUTS).toSorted());
});
