import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { Name } from "../kernel/name.ts";
import { foldText } from "../kernel/text.ts";
import { MembershipStatus } from "../people/person.ts";

/** Those that collectives have in common; a body names its own besides. */
export const ROLE_TITLES = [
  "referent",
  "facilitator",
  "secretary",
  "treasurer",
  "delegate",
  "member",
] as const;
export type CommonRoleTitle = (typeof ROLE_TITLES)[number];

/** One of those, or a title as the collective says it. */
export const RoleTitle = z.union([z.enum(ROLE_TITLES), Name]);
export type RoleTitle = z.infer<typeof RoleTitle>;

/** How somebody comes to a role. */
export const DESIGNATIONS = [
  "election_without_candidates",
  "consent",
  "vote",
  "appointment",
  "by_right",
  "volunteer",
] as const;
export const Designation = z.enum(DESIGNATIONS);
export type Designation = z.infer<typeof Designation>;

const Seats = z.number().int().min(0).max(10_000);
/** Of one body, those that are over too. */
export const MOST_ROLES = 100;
/** The longest term, in months. */
export const LONGEST_TERM = 600;

export const RoleFields = z.object({
  title: RoleTitle,
  /** Fewer than that is a vacancy. */
  seatsAtLeast: Seats,
  /** Null for as many as there are. */
  seatsAtMost: Seats.min(1).nullable(),
  /** In months; null where nothing is set. */
  term: z.number().int().min(1).max(LONGEST_TERM).nullable(),
  /** The status that whoever holds it has. */
  holder: MembershipStatus.nullable(),
  designation: Designation.nullable(),
  /** The role whose holders appoint, in the same body or in one above. */
  appointedBy: RoleTitle.nullable(),
  /** What it is asked to do. */
  purpose: z.string().trim().max(2_000),
  /** The last day there is such a role; null while its body has it. */
  endedOn: IsoDate.nullable(),
});
export type RoleFields = z.infer<typeof RoleFields>;

export const Role = RoleFields.extend({ id: Id, body: Id });
export type Role = z.infer<typeof Role>;

/** A role with this title, of which nothing else is said. */
export function emptyRole(title: RoleTitle): RoleFields {
  return {
    title,
    seatsAtLeast: 0,
    seatsAtMost: null,
    term: null,
    holder: null,
    designation: null,
    appointedBy: null,
    purpose: "",
    endedOn: null,
  };
}

export function isCommonTitle(title: RoleTitle): title is CommonRoleTitle {
  return (ROLE_TITLES as readonly string[]).includes(title);
}

/** Two titles are one where they read alike: « Porte-parole » and « porte parole ». */
export function titleKey(title: RoleTitle): string {
  return isCommonTitle(title) ? title : foldText(title);
}
