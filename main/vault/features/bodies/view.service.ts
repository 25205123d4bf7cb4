import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { emptyBody, lifeOf, stateOn, stateSpans, type Body } from "#shared/domain/bodies/body.ts";
import type { Composed } from "#shared/domain/bodies/compose.ts";
import { bodiesNamed } from "#shared/domain/bodies/composition.ts";
import { ancestorsOn, parentOn, rolesIn } from "#shared/domain/bodies/organisation.ts";
import { isBeyondBody } from "#shared/domain/bodies/problems.ts";
import { seatingOf } from "#shared/domain/bodies/seats.ts";
import type { Role } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import type {
  BodyNode,
  BodyView,
  MandateView,
  MemberView,
  NamedPerson,
  OrganisationView,
  RoleView,
} from "#shared/domain/bodies/views.ts";
import { addDays, addMonths, earliestFirst } from "#shared/domain/kernel/day-steps.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { toMandate } from "./bodies.mapping.ts";
import { membersOn } from "./holders.ts";
import {
  heldRows,
  namesOf,
  peopleCounts,
  roleCounts,
  type PersonName,
  type RoleCount,
} from "./holders.repository.ts";
import { mandatesOn, type NamedMandate } from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";
import { organisationNow } from "./organisation.service.ts";

/** Holders that a node of the picture names, and mandates that a role shows. */
const MOST_HOLDERS = 12;
const MOST_MANDATES = 200;
const EVERYBODY = 1_000_000;

/** Every body open on a day. */
export async function viewOrganisation(
  context: VaultContext,
  asOf: string,
): Promise<OrganisationView> {
  const organisation = await organisationNow(context);
  const open = [...organisation.bodies.values()].filter((body) => stateOn(body, asOf) !== null);
  return {
    bodies: await nodesOf(context, organisation, open, asOf),
    kinds: [...organisation.kinds],
    changes: changesOf(organisation),
  };
}

/** Errors: `bodies.not_found`. */
export async function viewBody(context: VaultContext, id: string, asOf: string): Promise<BodyView> {
  const organisation = await organisationNow(context);
  const body = mustHave(organisation, id);
  const state = stateOn(body, asOf);
  const parts = [...organisation.bodies.values()].filter(
    (other) => parentOn(organisation, other, asOf)?.id === id,
  );
  const roles = (organisation.rolesOf.get(id) ?? []).filter(
    ({ endedOn }) => endedOn === null || asOf <= endedOn,
  );
  const named = state?.composition == null ? [] : bodiesNamed(state.composition);
  return {
    body,
    above: ancestorsOn(organisation, body, asOf).map((one) => ({
      id: one.id,
      name: stateOn(one, asOf)?.name ?? "",
    })),
    parts: await nodesOf(context, organisation, parts, asOf),
    roles: await Promise.all(roles.map((role) => viewRole(context, organisation, role, asOf))),
    memberCount: membersOn(context, organisation, body, asOf).length,
    named: named.flatMap((other) => {
      const found = organisation.bodies.get(other);
      const name = found?.states.at(-1)?.name;
      return name === undefined ? [] : [{ id: other, name }];
    }),
  };
}

/** Everybody in a body on a day, by name, with where they come from. Errors: `bodies.not_found`. */
export async function listMembers(
  context: VaultContext,
  { id, asOf, limit }: { id: string; asOf: string; limit: number },
): Promise<MemberView[]> {
  const organisation = await organisationNow(context);
  const members = membersOn(context, organisation, mustHave(organisation, id), asOf);
  return viewMembers(context, organisation, members, { asOf, limit });
}

/** The same of a rule that is being written: who would be in a body, if it had that rule on that day. */
export async function previewMembers(
  context: VaultContext,
  { body, composition, asOf, limit }: ParsedInput<"bodies.preview">,
): Promise<{ count: number; members: MemberView[] }> {
  const organisation = await organisationNow(context);
  const id = body ?? newId();
  const told = { ...emptyBody(), name: "", kind: "circle" as const, composition };
  const state = { ...told, id, from: asOf, source: NO_SOURCE };
  const written: Body = { id, states: [state], closedOn: null, closedBy: NO_SOURCE };
  const members = membersOn(context, organisation, written, asOf);
  return {
    count: members.length,
    members: await viewMembers(context, organisation, members, { asOf, limit }),
  };
}

async function viewMembers(
  context: VaultContext,
  organisation: StoredOrganisation,
  members: readonly Composed<number>[],
  { asOf, limit }: { asOf: string; limit: number },
): Promise<MemberView[]> {
  const reasonsOf = new Map(members.map(({ person, reasons }) => [person, reasons]));
  const names = await namesOf(context.read, [...reasonsOf.keys()], limit);
  return names.map((name) => ({
    person: toNamed(name),
    reasons: (reasonsOf.get(name.row) ?? []).map((reason) =>
      reason.by === "status"
        ? reason
        : { by: "mandate", ...placeOf(organisation, reason.role, asOf) },
    ),
  }));
}

/** What a role is called, and where it is. */
export function placeOf({ roles, bodies }: StoredOrganisation, role: string, asOf: string) {
  const found = roles.get(role);
  const body = bodies.get(found?.body ?? "");
  const state = body === undefined ? null : (stateOn(body, asOf) ?? body.states.at(-1));
  return { title: found?.title ?? "", body: body?.id ?? "", bodyName: state?.name ?? "" };
}

export function toMandateView(organisation: StoredOrganisation, row: NamedMandate): MandateView {
  const mandate = toMandate(row);
  const { appointer, person } = mandate;
  return {
    ...mandate,
    holder: { id: person, givenName: row.given_name, familyName: row.family_name },
    appointerNamed:
      appointer === null
        ? null
        : {
            id: appointer,
            givenName: row.appointer_given_name ?? "",
            familyName: row.appointer_family_name ?? "",
          },
    isBeyondBody: isBeyondBody(organisation, mandate),
  };
}

async function viewRole(
  context: VaultContext,
  organisation: StoredOrganisation,
  role: Role,
  asOf: string,
): Promise<RoleView> {
  const row = organisation.rowOf.role.get(role.id) ?? 0;
  const rows = await mandatesOn(context.read, row, asOf, MOST_MANDATES);
  const [counted] = roleCounts(context.rawRead, [row], asOf, asOf);
  const mandates = rows.map((one) => toMandateView(organisation, one));
  const seating = counted === undefined ? seatingOf(role, []) : seatsOf(role, counted);
  return { ...role, ...seating, mandates, count: counted?.people ?? 0 };
}

const seatsOf = ({ seatsAtLeast }: Role, { seats }: RoleCount) => ({
  taken: seats,
  vacant: Math.max(0, seatsAtLeast - seats),
});

async function nodesOf(
  context: VaultContext,
  organisation: StoredOrganisation,
  bodies: readonly Body[],
  asOf: string,
): Promise<BodyNode[]> {
  const roles = bodies.flatMap((body) =>
    rolesIn(organisation, null, { body: body.id, kind: null, under: null }, asOf),
  );
  const rows = roles.flatMap(({ id }) => organisation.rowOf.role.get(id) ?? []);
  const counts = new Map(
    roleCounts(context.rawRead, rows, asOf, addMonths(asOf, 1)).map((one) => [one.role, one]),
  );
  const people = new Map(
    peopleCounts(context.rawRead, rows, asOf).map((one) => [one.body, one.people]),
  );
  const holders = await holdersOf(context, organisation, roles, asOf);
  const rolesOf = Map.groupBy(roles, ({ body }) => body);
  return bodies.flatMap((body): BodyNode[] => {
    const state = stateOn(body, asOf);
    if (state === null) return [];
    const own = rolesOf.get(body.id) ?? [];
    const counted = own.flatMap(({ id }) => counts.get(organisation.rowOf.role.get(id) ?? 0) ?? []);
    const { start, end } = lifeOf(body);
    const sum = (of: (one: RoleCount) => number) => counted.reduce((all, one) => all + of(one), 0);
    return [
      {
        id: body.id,
        name: state.name,
        kind: state.kind,
        parent: parentOn(organisation, body, asOf)?.id ?? null,
        attachment: state.attachment,
        admission: state.admission,
        openedOn: start,
        closedOn: end,
        until: state.until,
        hasRule: state.composition !== null,
        people: people.get(organisation.rowOf.body.get(body.id) ?? 0) ?? 0,
        vacant: own.reduce((all, role) => {
          const seats = counts.get(organisation.rowOf.role.get(role.id) ?? 0)?.seats ?? 0;
          return all + Math.max(0, role.seatsAtLeast - seats);
        }, 0),
        ending: sum(({ ending }) => ending),
        holders: (holders.get(body.id) ?? []).slice(0, MOST_HOLDERS),
      },
    ];
  });
}

/** Who has the roles of bodies, members aside, by body. */
async function holdersOf(
  context: VaultContext,
  organisation: StoredOrganisation,
  roles: readonly Role[],
  asOf: string,
): Promise<Map<string, BodyNode["holders"]>> {
  const led = roles.filter(({ title }) => title !== "member");
  const rows = led.flatMap(({ id }) => organisation.rowOf.role.get(id) ?? []);
  const held = heldRows(context.rawRead, rows, asOf);
  const names = await namesOf(context.read, [...new Set(held.map((one) => one.person))], EVERYBODY);
  const named = new Map(names.map((name) => [name.row, toNamed(name)]));
  const found = new Map<string, BodyNode["holders"]>();
  for (const { person: row, role: at } of held) {
    const role = organisation.roles.get(organisation.roleAt.get(at) ?? "");
    const person = named.get(row);
    if (role === undefined || person === undefined) continue;
    const known = found.get(role.body) ?? [];
    known.push({ title: role.title, person });
    found.set(role.body, known);
  }
  return found;
}

/** The days on which a body opened, changed, or was no longer there. */
function changesOf({ bodies }: StoredOrganisation): string[] {
  const days = new Set<string>();
  for (const body of bodies.values()) {
    for (const { span } of stateSpans(body)) days.add(span.start);
    if (body.closedOn !== null) days.add(addDays(body.closedOn, 1));
  }
  return earliestFirst(days);
}

function mustHave({ bodies }: StoredOrganisation, id: string): Body {
  const body = bodies.get(id);
  if (body === undefined) throw new ExpectedError("bodies.not_found");
  return body;
}

const toNamed = (name: PersonName): NamedPerson => ({
  id: fromBlob(name.id),
  givenName: name.given_name,
  familyName: name.family_name,
});
