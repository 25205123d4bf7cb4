import type { VaultContext } from "#main/vault/context.ts";
import type { BodyChoice } from "#shared/domain/bodies/body-choice.ts";
import { stateOn, type Body } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY, type BodyScope } from "#shared/domain/bodies/composition.ts";
import { ancestorsOn, bodiesIn, rolesIn } from "#shared/domain/bodies/organisation.ts";
import { titleKey, type RoleTitle } from "#shared/domain/bodies/role.ts";
import { membersOn } from "./holders.ts";
import { namesOf } from "./holders.repository.ts";
import { organisationNow } from "./organisation.service.ts";

interface OpenBody extends BodyChoice {
  readonly row: number;
}

/** Every body open on a day. */
export async function openBodies(context: VaultContext, on: string): Promise<OpenBody[]> {
  const organisation = await organisationNow(context);
  const open = bodiesIn(organisation, EVERY_BODY, on).map((body) => ({
    body,
    above: ancestorsOn(organisation, body, on),
  }));
  const parents = new Set(open.map(({ above }) => above[0]?.id));
  const nameOf = (body: Body) => stateOn(body, on)?.name ?? "";
  const choices = open.map(({ body, above }) => ({
    id: body.id,
    row: organisation.rowOf.body.get(body.id) ?? 0,
    name: nameOf(body),
    above: above.map(nameOf),
    hasParts: parents.has(body.id),
  }));
  // Each after what it stands under, as in the tree.
  return choices.toSorted((a, b) => comparePaths(pathOf(a), pathOf(b)));
}

const { compare } = new Intl.Collator("fr", { numeric: true });

const pathOf = ({ above, name }: OpenBody) => [...above.toReversed(), name];

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  if (at === -1) return a.length - b.length;
  const other = b[at];
  return other === undefined ? 1 : compare(a[at] ?? "", other);
}

/** The titles of the roles there are on a day, each once. */
export async function roleTitles(context: VaultContext, on: string): Promise<RoleTitle[]> {
  const roles = rolesIn(await organisationNow(context), null, EVERY_BODY, on);
  return [...new Map(roles.map(({ title }) => [titleKey(title), title])).values()];
}

/** A body, with all that is under it or not; null for every one. */
interface BodiesAsked {
  readonly body: string | null;
  readonly parts: boolean;
}

/** The rows of the roles that some bodies have on a day, of a title or of any. */
export async function rolesAsked(
  context: VaultContext,
  asked: BodiesAsked,
  title: RoleTitle | null,
  day: string,
): Promise<number[]> {
  const organisation = await organisationNow(context);
  return scopesOf(asked).flatMap((scope) =>
    rolesIn(organisation, title, scope, day).flatMap(
      ({ id }) => organisation.rowOf.role.get(id) ?? [],
    ),
  );
}

/** The rows of those who are in some bodies on a day where a rule says of one who is; null where none has any. */
export async function membersOfBodies(
  context: VaultContext,
  asked: BodiesAsked,
  day: string,
): Promise<number[] | null> {
  const organisation = await organisationNow(context);
  const bodies = scopesOf(asked).flatMap((scope) => bodiesIn(organisation, scope, day));
  if (bodies.every((body) => stateOn(body, day)?.composition == null)) return null;
  const members = bodies.flatMap((body) => membersOn(context, organisation, body, day));
  return [...new Set(members.map(({ person }) => person))];
}

function scopesOf({ body, parts }: BodiesAsked): BodyScope[] {
  const one = { ...EVERY_BODY, body };
  return parts && body !== null ? [one, { ...EVERY_BODY, under: body }] : [one];
}

/** How many people are in a body on a day, and the rows of the first of them by name. */
export async function membersByName(
  context: VaultContext,
  id: string,
  day: string,
  limit: number,
): Promise<{ count: number; rows: number[] }> {
  const organisation = await organisationNow(context);
  const body = organisation.bodies.get(id);
  if (body === undefined) return { count: 0, rows: [] };
  const members = membersOn(context, organisation, body, day).map(({ person }) => person);
  const names = await namesOf(context.read, members, limit);
  return { count: members.length, rows: names.map(({ row }) => row) };
}
