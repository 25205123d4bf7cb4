import type { RawDb } from "#main/vault/db/handles.ts";
import { latestState, lifeOf, type Body } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { bodiesIn, rolesIn } from "#shared/domain/bodies/organisation.ts";
import { kindOfName, type KnownGroup } from "#shared/domain/imports/groups.ts";
import { earliestEnd, type DaySpan } from "#shared/domain/kernel/day-span.ts";
import { memberLookups, memberWrites } from "./bulk.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";

/** The members of a body, as an import finds and adds them. */
export interface MemberList {
  readonly isNew: boolean;
  /** The days on which there is such a role; null for a body that opens with its first member. */
  readonly life: DaySpan | null;
  has(person: number, days: DaySpan): boolean;
  /** How many more it may have; null for as many as there are. */
  readonly seatsLeft: number | null;
  /** Inside a command; a body that is new is opened with its first member. */
  add(person: number, days: DaySpan): void;
}

export interface MemberLists {
  /** The day of which they are. */
  readonly from: string;
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

  function list(
    known: number | null,
    seats: number | null,
    life: DaySpan,
    roleFor: () => number,
  ): MemberList {
    let role = known;
    return {
      isNew: false,
      life,
      has: (person, days) => role !== null && lookups.holds(person, role, days),
      seatsLeft: seats === null || known === null ? seats : seats - lookups.seatsTaken(known, from),
      add(person, days) {
        writes ??= memberWrites(db);
        role ??= roleFor();
        writes.insertMandate(person, role, days);
      },
    };
  }

  return {
    from,
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
      const body = organisation.bodies.get(id);
      const life = body === undefined ? { start: from, end: null } : lifeOf(body);
      const end = earliestEnd(life.end, role?.endedOn ?? null);
      return list(known, role?.seatsAtMost ?? null, { ...life, end }, () =>
        (writes ??= memberWrites(db)).insertMemberRole(row),
      );
    },
    ofNew(name) {
      let body: number | null = null;
      let role = 0;
      return {
        isNew: true,
        life: null,
        seatsLeft: null,
        has: (person, days) => body !== null && lookups.holds(person, role, days),
        add(person, days) {
          writes ??= memberWrites(db);
          if (body === null) {
            body = writes.insertBody(name, kindOfName(name), days.start);
            role = writes.insertMemberRole(body);
          } else writes.openEarlier(body, days.start);
          writes.insertMandate(person, role, days);
        },
      };
    },
  };
}
