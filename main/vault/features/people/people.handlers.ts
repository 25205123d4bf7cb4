import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { narrowingBodies } from "./among.service.ts";
import {
  createPerson,
  getPerson,
  markChecked,
  removePerson,
  updatePersonFields,
} from "./people.service.ts";
import {
  countToCheck,
  listPeople,
  listTowns,
  outlinePeople,
  suggestPeople,
} from "./roster.service.ts";
import {
  addMembership,
  changeMembership,
  giveConsent,
  removeMembership,
  withdrawConsent,
} from "./standing.service.ts";
export { finders } from "./search.service.ts";
export { tryPeople as trialPart } from "./trial-part.service.ts";

type PeopleMethod = Extract<MethodsAt<"vault">, `people.${string}`>;

export const handlers: Handlers<PeopleMethod> = {
  "people.list": listPeople,
  "people.outline": outlinePeople,
  "people.suggest": (context, { query, limit }) => suggestPeople(context, query, limit),
  "people.towns": listTowns,
  "people.bodies": (context, { asOf }) => narrowingBodies(context, asOf),
  "people.toCheck": countToCheck,
  "people.get": (context, { id }) => getPerson(context, id),
  "people.create": createPerson,
  "people.update": updatePersonFields,
  "people.markChecked": markChecked,
  "people.remove": (context, { id }) => removePerson(context, id),
  "people.addMembership": addMembership,
  "people.updateMembership": changeMembership,
  "people.removeMembership": removeMembership,
  "people.giveConsent": (context, { personId, givenOn }) => giveConsent(context, personId, givenOn),
  "people.withdrawConsent": (context, { personId, withdrawnOn }) =>
    withdrawConsent(context, personId, withdrawnOn),
};
