import { beforeEach, describe, expect, it } from "vitest";
import { emptyBody, type BodyFields } from "#shared/domain/bodies/body.ts";
import { MandateFields } from "#shared/domain/bodies/mandate.ts";
import { emptyRole, MOST_ROLES, type RoleFields } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const from = "2026-01-01";
const asOf = "2026-06-01";
const as = (name: string, fields: Partial<BodyFields> = {}): BodyFields => ({
  ...emptyBody(),
  name,
  kind: "circle",
  ...fields,
});

let vault: TestVault;

beforeEach(async () => {
  vault = await openTestVault();
});

const opening = (fields: BodyFields, roles: readonly RoleFields[] = []) =>
  vault.call("bodies.create", { from, fields, source: NO_SOURCE, roles: [...roles] });

async function open(fields: BodyFields, roles: readonly RoleFields[] = []): Promise<string> {
  return (await opening(fields, roles)).id;
}

async function move(id: string, parent: string | null): Promise<number> {
  const input = { id, state: null, from, fields: as("Là", { parent }), source: NO_SOURCE };
  return (await vault.call("bodies.change", input)).seq ?? 0;
}

const view = (id: string) => vault.call("bodies.get", { id, asOf });

async function rolesOf(id: string): Promise<string[]> {
  return (await view(id)).roles.map((role) => role.id);
}

async function someone(): Promise<string> {
  return (await vault.call("people.create", aPerson())).person.id;
}

const fieldsOf = (person: string, role: string, fields: Partial<MandateFields> = {}) =>
  MandateFields.parse(aMandate(person, role, fields));

const give = (...of: Parameters<typeof fieldsOf>) => vault.call("mandates.give", fieldsOf(...of));

describe("in the place of a body, a kind or a role", () => {
  it("the id of something else, with the number of its row, is none", async () => {
    const body = await open(as("Presse"), [emptyRole("member")]);
    const [role = ""] = await rolesOf(body);
    const kind = (await vault.call("bodies.addKind", { name: "Tribu" })).id;
    const person = await someone();
    const met: string[] = [];
    for (const parent of [role, kind, person]) {
      met.push(await codeOf(opening(as("Ici", { parent }))));
    }
    for (const other of [role, body, person]) {
      met.push(await codeOf(opening(as("Ici", { kind: other }))));
    }
    for (const other of [body, kind, person]) met.push(await codeOf(give(person, other)));
    expect(met).toEqual([
      ...Array<string>(3).fill("bodies.parent_not_found"),
      ...Array<string>(3).fill("bodies.kind_not_found"),
      ...Array<string>(3).fill("bodies.role_not_found"),
    ]);
  });
});

it("a seat is not had by sharing one’s own, that of another role, or that of somebody who is gone", async () => {
  const one = { ...emptyRole("treasurer"), seatsAtMost: 1, seatsAtLeast: 1 };
  const body = await open(as("Bureau"), [one, emptyRole("member")]);
  const [seat = "", other = ""] = await rolesOf(body);
  const [first, second, third] = [await someone(), await someone(), await someone()];
  const held = await give(first, seat, { plannedEnd: "2026-03-31" });
  const elsewhere = await give(second, other);
  expect(await codeOf(give(second, seat, { pairedWith: elsewhere.id }))).toBe("mandates.no_seat");
  const shared = await give(second, seat, { pairedWith: held.id });
  const late = { start: "2026-04-01", pairedWith: held.id };
  expect(await codeOf(give(third, seat, late))).toBe("mandates.no_seat");
  expect(await codeOf(give(third, seat, { pairedWith: shared.id }))).toBe("mandates.no_seat");
  const itself = fieldsOf(first, seat, { pairedWith: held.id });
  expect(await codeOf(vault.call("mandates.update", { id: held.id, fields: itself }))).toBe(
    "mandates.no_seat",
  );
  const { roles } = await view(body);
  expect(roles.map(({ taken, vacant }) => [taken, vacant])).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

it("a body is not opened with roles that it could not be given", async () => {
  const secretary = emptyRole("secretary");
  expect(await codeOf(opening(as("Ici"), [secretary, secretary]))).toBe("bodies.role_exists");
  const reversed = { ...secretary, seatsAtLeast: 10, seatsAtMost: 1 };
  expect(await codeOf(opening(as("Ici"), [reversed]))).toBe("bodies.seats_reversed");
  const many = Array.from({ length: MOST_ROLES }, (_, at) => emptyRole(`Rôle ${at}`));
  const one = emptyRole("Un de plus");
  expect(await codeOf(opening(as("Ici"), [...many, one]))).toBe("ipc.malformed");
  const body = await open(as("Ici"), many);
  expect(await vault.result("bodies.addRole", { body, fields: one })).toMatchObject({
    error: { code: "bodies.too_many_roles", params: { count: MOST_ROLES } },
  });
});

it("an undo of an undo puts no body under itself", async () => {
  const [one, other] = [await open(as("Là")), await open(as("Là"))];
  const moved = await move(one, other);
  const { seq } = await vault.call("journal.undo", { seq: moved });
  await move(other, one);
  expect(await vault.result("journal.undo", { seq })).toMatchObject({
    error: { code: "journal.depends" },
  });
  expect((await view(one)).above).toEqual([]);
});

it("rules that each take the same body thirty times are told at once, and nothing of what is closed twice", async () => {
  let last = await open(as("0"), [emptyRole("member")]);
  const [role = ""] = await rolesOf(last);
  await give(await someone(), role);
  const closed: string[] = [last];
  for (let level = 1; level < 24; level += 1) {
    const body = last;
    const include = Array.from({ length: 30 }, () => ({ of: "body" as const, body }));
    last = await open(as(`${level}`, { composition: { include, exclude: [] }, parent: last }));
    closed.push(last);
  }
  expect(await vault.call("bodies.members", { id: last, asOf, limit: 9 })).toHaveLength(1);
  const [first = ""] = closed;
  const input = {
    id: first,
    on: asOf,
    source: NO_SOURCE,
    parts: "close",
    mandates: "end",
  } as const;
  await vault.call("bodies.close", input);
  const { bodies } = await vault.call("bodies.organisation", { asOf: "2026-06-02" });
  expect(bodies).toEqual([]);
});

it("the last day that can be said is followed by no other", async () => {
  const [body, part] = [await open(as("Ici")), await open(as("Là"))];
  await move(part, body);
  const on = "9999-12-31";
  const input = { id: body, on, source: NO_SOURCE, parts: "close", mandates: "end" } as const;
  await vault.call("bodies.close", input);
  const { changes } = await vault.call("bodies.organisation", { asOf: on });
  expect(changes).toEqual([from, on]);
});
