import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { IsoDate } from "../kernel/dates.ts";

export const MEMBERSHIP_STATUSES = [
  "adherent",
  "engaged",
  "candidate",
  "elected",
  "organiser",
  "supporting_organisation",
] as const;
export const MembershipStatus = z.enum(MEMBERSHIP_STATUSES);
export type MembershipStatus = z.infer<typeof MembershipStatus>;

const line = (max: number) => z.string().trim().max(max);

export const Email = z.email().max(254);
export const Phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ().-]{4,30}$/);

/** What a person tells the collective about themself. Every field but a name may be empty. */
export const PersonFields = z.object({
  givenName: line(200),
  familyName: line(200),
  pronoun: line(60),
  emails: z.array(Email).max(10),
  phones: z.array(Phone).max(10),
  street: line(300),
  postcode: line(20),
  town: line(120),
  notes: z.string().max(20_000),
});
export type PersonFields = z.infer<typeof PersonFields>;

/** A person has at least one of their two names (an organisation has only a family name). */
export const NewPerson = PersonFields.refine(
  (person) => person.givenName !== "" || person.familyName !== "",
  { error: "name_required", path: ["familyName"] },
);
export type NewPerson = z.infer<typeof NewPerson>;

export const PersonPatch = PersonFields.partial();
export type PersonPatch = z.infer<typeof PersonPatch>;

/** A status held from a date, and until the day before `end` where there is one. */
export const Membership = z.object({
  id: Id,
  status: MembershipStatus,
  start: IsoDate,
  end: IsoDate.nullable(),
});
export type Membership = z.infer<typeof Membership>;

/** Consent to have the name published: dated, and withdrawable, never erased. */
export const Consent = z.object({
  id: Id,
  givenOn: IsoDate,
  withdrawnOn: IsoDate.nullable(),
});
export type Consent = z.infer<typeof Consent>;

export const Person = PersonFields.extend({
  id: Id,
  createdAt: z.string(),
  memberships: z.array(Membership),
  consents: z.array(Consent),
});
export type Person = z.infer<typeof Person>;

/** A row of the roster. */
export const PersonSummary = z.object({
  id: Id,
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  postcode: z.string(),
  town: z.string(),
  statuses: z.array(MembershipStatus),
  mayPublishName: z.boolean(),
});
export type PersonSummary = z.infer<typeof PersonSummary>;
