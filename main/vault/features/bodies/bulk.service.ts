import type { RawDb } from "#main/vault/db/handles.ts";
import { latestState, type Body } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { bodiesIn, rolesIn } from "#shared/domain/bodies/organisation.ts";
import { kindOfName, type KnownGroup } from "#shared/domain/imports/groups.ts";
import { memberLookups, memberWrites } from "./bulk.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";

/** The members of a body, as an import finds and adds them. */
export interface MemberList {
  readonly isNew: boolean;
  has(person: number): boolean;
  /** How many more it may have; null for as many as there are. */
  readonly seatsLeft: number | null;
  /** Inside a command; a body that is new is opened with its first member. */
  add(person: number): void;
}

export interface MemberLists {
  /** The bodies open on the day, each with what it is called then and was called at other times. */
  readonly known: readonly KnownGroup[];
  called(body: string): string;
  /** Null for a body that is not open on the day. */
  of(body: string): MemberList | null;
  /** Of a body that is opened on that day. */
  ofNew(name: string): MemberList;
}

/** Who is a member of which bodies from a day on, by the role of members alone. */
export function openMemberLists(
  db: RawDb,
  organisation: StoredOrganisation,
  from: string,
): MemberLists {
  const { rowOf } = organisation;
  const lookups = memberLookups(db);
  let writes: ReturnType<typeof memberWrites> | null = null;
  const nameOf = (body: Body) => latestState(body, from).name;

  function list(known: number | null, seats: number | null, roleFor: () => number): MemberList {
    let role = known;
    return {
      isNew: false,
      has: (person) => role !== null && lookups.holds(person, role, from),
      seatsLeft: seats === null || known === null ? seats : seats - lookups.seatsTaken(known, from),
      add(person) {
        writes ??= memberWrites(db);
        role ??= roleFor();
        writes.insertMandate(person, role, from);
      },
    };
  }

  return {
    known: bodiesIn(organisation, EVERY_BODY, from).map((body) => ({
      id: body.id,
      names: [nameOf(body), ...body.states.map(({ name }) => name)],
    })),
    called(id) {
      const body = organisation.bodies.get(id);
      return body === undefined ? "" : nameOf(body);
    },
    of(id) {
      const row = rowOf.body.get(id);
      const scope = { ...EVERY_BODY, body: id };
      if (row === undefined || bodiesIn(organisation, scope, from).length === 0) return null;
      const [role] = rolesIn(organisation, "member", scope, from);
      const known = role === undefined ? null : (rowOf.role.get(role.id) ?? null);
      return list(known, role?.seatsAtMost ?? null, () =>
        (writes ??= memberWrites(db)).insertMemberRole(row),
      );
    },
    ofNew(name) {
      const opened = list(null, null, () => {
        writes ??= memberWrites(db);
        return writes.insertMemberRole(writes.insertBody(name, kindOfName(name), from));
      });
      return { ...opened, isNew: true };
    },
  };
}
