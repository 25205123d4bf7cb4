import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { latestState, lifeOf, type Body } from "#shared/domain/bodies/body.ts";
import type { Organisation } from "#shared/domain/bodies/organisation.ts";
import { bodyProblem, type BodyProblem } from "#shared/domain/bodies/problems.ts";
import type { Loop } from "#shared/domain/bodies/tree.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { holdersNamed } from "./bodies.mapping.ts";
import { mandatesOutside } from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";
import { organisationIn, organisationNow } from "./organisation.service.ts";

/** As the last entry left it. Errors: `bodies.not_found`. */
export async function mustFindBody(
  context: VaultContext,
  id: string,
): Promise<{ organisation: StoredOrganisation; body: Body; row: number }> {
  const organisation = await organisationNow(context);
  const body = organisation.bodies.get(id);
  const row = organisation.rowOf.body.get(id);
  if (body === undefined || row === undefined) throw new ExpectedError("bodies.not_found");
  return { organisation, body, row };
}

/**
 * Refuses what a command left of some bodies, with its reason in names. Errors: those of `bodyProblem`, and
 * `bodies.mandates_outside` with who would hold one where it is not open.
 */
export async function refuseMisplaced(db: WriteDb, ids: readonly string[]): Promise<void> {
  const organisation = await organisationIn(db);
  for (const id of ids) {
    const body = organisation.bodies.get(id);
    if (body === undefined) throw new ExpectedError("bodies.not_found");
    const problem = bodyProblem(organisation, body);
    if (problem !== null) throw toError(organisation, body, problem);
    const row = organisation.rowOf.body.get(id) ?? 0;
    const outside = await mandatesOutside(db, row, lifeOf(body));
    if (outside.length === 0) continue;
    throw new ExpectedError("bodies.mandates_outside", {
      body: nameOf(organisation, id),
      people: holdersNamed(outside),
      count: outside.length,
    });
  }
}

function toError(organisation: Organisation, body: Body, problem: BodyProblem): ExpectedError {
  const name = nameOf(organisation, body.id);
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(organisation, id)).join(", ");
  const path = ({ path: ids, day }: Loop) => ({
    path: ids.map((id) => nameOf(organisation, id)).join(" → "),
    day,
  });
  switch (problem.kind) {
    case "too_many_states":
      return new ExpectedError("bodies.too_many_states", { body: name, count: problem.most });
    case "ends_before_it_opens":
      return new ExpectedError("bodies.ends_before_it_opens", { body: name });
    case "until_before_start":
      return new ExpectedError("bodies.until_before_start", { body: name, day: problem.day });
    case "unknown_parent":
      return new ExpectedError("bodies.parent_not_found");
    case "under_itself":
      return new ExpectedError("bodies.under_itself", { body: name, ...path(problem.loop) });
    case "rule_of_itself":
      return new ExpectedError("bodies.rule_of_itself", { body: name, ...path(problem.loop) });
    case "beyond_parent":
      return new ExpectedError("bodies.beyond_parent", {
        body: name,
        parent: nameOf(organisation, problem.parent),
        day: problem.from,
      });
    case "parts_after":
      return new ExpectedError("bodies.parts_after", {
        body: name,
        parts: names(problem.parts),
        count: problem.parts.length,
        day: problem.day,
      });
    default:
      return assertNever(problem);
  }
}

function nameOf({ bodies }: Organisation, id: string): string {
  const body = bodies.get(id);
  return body === undefined ? "" : latestState(body, body.states.at(-1)?.from ?? "").name;
}
