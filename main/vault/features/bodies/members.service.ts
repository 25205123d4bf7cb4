import type { VaultContext } from "#main/vault/context.ts";
import { stateOn } from "#shared/domain/bodies/body.ts";
import { ancestorsOn } from "#shared/domain/bodies/organisation.ts";
import { membersOn } from "./holders.ts";
import { namesOf } from "./holders.repository.ts";
import { organisationNow } from "./organisation.service.ts";

/** A body open on a day, to choose it among others. */
export interface OpenBody {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** What it stands under, nearest first. */
  readonly above: readonly string[];
}

/** Every body open on a day. */
export async function openBodies(context: VaultContext, on: string): Promise<OpenBody[]> {
  const organisation = await organisationNow(context);
  return [...organisation.bodies.values()].flatMap((body): OpenBody[] => {
    const state = stateOn(body, on);
    if (state === null) return [];
    const above = ancestorsOn(organisation, body, on).map((one) => stateOn(one, on)?.name ?? "");
    return [
      { id: body.id, row: organisation.rowOf.body.get(body.id) ?? 0, name: state.name, above },
    ];
  });
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
