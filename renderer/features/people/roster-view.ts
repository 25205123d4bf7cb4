import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { MEMBERSHIP_STATUSES, MembershipStatus } from "#shared/domain/people/person.ts";
import { RoleTitle } from "#shared/domain/bodies/role.ts";
import { RosterSort, type RosterFilter } from "#shared/ipc/people.contract.ts";

/**
 * How the roster is being looked at. It stands in the address so that it survives a visit
 * elsewhere and a lock; the words searched for do not, since an address can end in a browser's
 * history and those words are people's names.
 */
export interface RosterView {
  readonly statuses: readonly MembershipStatus[];
  readonly town: string | null;
  readonly body: string | null;
  /** What is under the body as well. */
  readonly parts: boolean;
  readonly role: RoleTitle | null;
  readonly mandate: "held" | "ending" | null;
  /** Only those of whom something is to be checked. */
  readonly toCheck: boolean;
  readonly asOf: string | null;
  readonly sort: RosterSort;
}

export const PLAIN_VIEW: RosterView = {
  statuses: [],
  town: null,
  body: null,
  parts: false,
  role: null,
  mandate: null,
  toCheck: false,
  asOf: null,
  sort: "name",
};

const Address = z.object({
  status: z.array(MembershipStatus).catch([]),
  town: z.string().min(1).max(120).nullable().catch(null),
  body: Id.nullable().catch(null),
  role: RoleTitle.nullable().catch(null),
  mandate: z.enum(["held", "ending"]).nullable().catch(null),
  asOf: IsoDate.nullable().catch(null),
  sort: RosterSort.catch("name"),
});

/** Reads a view from the query of an address; what is not understood is left out. */
export function viewFromSearch(search: string): RosterView {
  const params = new URLSearchParams(search);
  const { status, ...told } = Address.parse({
    status: params.get("status")?.split(",") ?? [],
    town: params.get("town"),
    body: params.get("body"),
    role: params.get("role"),
    mandate: params.get("mandate"),
    asOf: params.get("asOf"),
    sort: params.get("sort"),
  });
  const statuses = MEMBERSHIP_STATUSES.filter((one) => status.includes(one));
  const parts = told.body !== null && params.get("parts") === "1";
  return { ...told, statuses, parts, toCheck: params.get("toCheck") === "1" };
}

/** The query of an address for a view; empty for the plain one. */
export function searchFromView(view: RosterView): string {
  const params = new URLSearchParams();
  if (view.statuses.length > 0) params.set("status", view.statuses.join(","));
  if (view.town !== null) params.set("town", view.town);
  if (view.body !== null) params.set("body", view.body);
  if (view.body !== null && view.parts) params.set("parts", "1");
  if (view.role !== null) params.set("role", view.role);
  if (view.mandate !== null) params.set("mandate", view.mandate);
  if (view.toCheck) params.set("toCheck", "1");
  if (view.asOf !== null) params.set("asOf", view.asOf);
  if (view.sort !== "name") params.set("sort", view.sort);
  return params.toString();
}

export function filterOf(view: RosterView, words: string): RosterFilter {
  const query = words.trim();
  return {
    ...(query === "" ? {} : { query }),
    ...(view.statuses.length === 0 ? {} : { statuses: [...view.statuses] }),
    ...(view.town === null ? {} : { town: view.town }),
    ...(view.body === null ? {} : { body: view.body }),
    ...(view.body !== null && view.parts ? { parts: true } : {}),
    ...(view.role === null ? {} : { role: view.role }),
    ...(view.mandate === null ? {} : { mandate: view.mandate }),
    ...(view.toCheck ? { toCheck: true } : {}),
    ...(view.asOf === null ? {} : { asOf: view.asOf }),
  };
}

/** Whether something narrows the list; a date alone changes the tags, not who is listed. */
export function isNarrowed(filter: RosterFilter): boolean {
  const { asOf: _, ...narrowing } = filter;
  return Object.values(narrowing).some((one) => one !== undefined);
}
