import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { MembershipStatus } from "../people/person.ts";
import { BodyKind, OwnBodyKind } from "./body-kinds.ts";
import { Admission, Attachment, Body } from "./body.ts";
import { Mandate } from "./mandate.ts";
import { Role, RoleTitle } from "./role.ts";

/** Somebody, as their name is said. */
export const NamedPerson = z.object({
  id: Id,
  givenName: z.string(),
  familyName: z.string(),
});
export type NamedPerson = z.infer<typeof NamedPerson>;

/** A mandate with the names it takes to be read. */
export const MandateView = Mandate.extend({
  holder: NamedPerson,
  appointerNamed: NamedPerson.nullable(),
  /** It says that it goes on where its body no longer does. */
  isBeyondBody: z.boolean(),
});
export type MandateView = z.infer<typeof MandateView>;

/** A role of a body on a day: who has it, and how many seats are empty. */
export const RoleView = Role.extend({
  taken: z.number().int(),
  vacant: z.number().int(),
  /** Those who hold it on that day, deputies too; the first of many. */
  mandates: z.array(MandateView),
  /** How many there are in all. */
  count: z.number().int(),
});
export type RoleView = z.infer<typeof RoleView>;

/** A body on a day, as the tree and the picture show it. */
export const BodyNode = z.object({
  id: Id,
  name: z.string(),
  kind: BodyKind,
  /** Null at the top, and where the one above it is not open. */
  parent: Id.nullable(),
  attachment: Attachment,
  admission: Admission,
  openedOn: IsoDate,
  closedOn: IsoDate.nullable(),
  until: IsoDate.nullable(),
  hasRule: z.boolean(),
  /** People with a mandate in it. */
  people: z.number().int(),
  vacant: z.number().int(),
  /** Of mandates that end within a month. */
  ending: z.number().int(),
  /** Who has its roles, members aside; the first of many. */
  holders: z.array(z.object({ title: RoleTitle, person: NamedPerson })),
});
export type BodyNode = z.infer<typeof BodyNode>;

export const OrganisationView = z.object({
  bodies: z.array(BodyNode),
  kinds: z.array(OwnBodyKind),
  /** The days on which something changed in the tree, in order. */
  changes: z.array(IsoDate),
});
export type OrganisationView = z.infer<typeof OrganisationView>;

/** Why somebody is in a body, as it is said beside their name. */
const ReasonView = z.discriminatedUnion("by", [
  z.object({ by: z.literal("mandate"), title: RoleTitle, body: Id, bodyName: z.string() }),
  z.object({ by: z.literal("status"), status: MembershipStatus }),
]);

export const MemberView = z.object({ person: NamedPerson, reasons: z.array(ReasonView) });
export type MemberView = z.infer<typeof MemberView>;

export const BodyView = z.object({
  body: Body,
  /** From the one above it to the top, on that day. */
  above: z.array(z.object({ id: Id, name: z.string() })),
  parts: z.array(BodyNode),
  roles: z.array(RoleView),
  /** How many people are in it, by mandate or by rule. */
  memberCount: z.number().int(),
  /** Other bodies whose name its rule says. */
  named: z.array(z.object({ id: Id, name: z.string() })),
});
export type BodyView = z.infer<typeof BodyView>;

/** A mandate of somebody, with where it is. */
export const PersonMandate = MandateView.extend({
  title: RoleTitle,
  body: Id,
  bodyName: z.string(),
});
export type PersonMandate = z.infer<typeof PersonMandate>;
