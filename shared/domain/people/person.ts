import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { IsoDate } from "../kernel/dates.ts";
import { PersonFields } from "./person-fields.ts";
import { ToCheckList } from "./to-check.ts";

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

/** A person has at least one of their two names (an organisation has only a family name). */
export const NewPerson = PersonFields.refine(
  (person) => person.givenName !== "" || person.familyName !== "",
  { error: "name_required", path: ["familyName"] },
);
export type NewPerson = z.infer<typeof NewPerson>;

/** Someone new, with the status and the consent they come with: written, and undone, as one. */
export const FirstEntry = NewPerson.safeExtend({
  membership: z.object({ status: MembershipStatus, start: IsoDate }).optional(),
  consentGivenOn: IsoDate.optional(),
});
export type FirstEntry = z.infer<typeof FirstEntry>;

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
  toCheck: ToCheckList,
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
