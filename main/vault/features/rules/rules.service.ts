import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import {
  organisationIn,
  organisationNow,
} from "#main/vault/features/bodies/organisation.service.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { ruleProblem } from "#shared/domain/rules/problem.ts";
import type { RuleFields } from "#shared/domain/rules/rule.ts";
import { scopesOf } from "#shared/domain/rules/scope.ts";
import type { RuleView } from "#shared/domain/rules/views.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  deleteRule,
  findRule,
  insertRule,
  listStored,
  updateRule,
  type StoredRule,
} from "./rules.repository.ts";

/** Every rule, in force or not, in the order in which they were written. */
export async function listRules(context: VaultContext): Promise<RuleView[]> {
  const { bodies } = await organisationNow(context);
  return (await listStored(context.read)).map(({ rule }) => {
    const ids = scopesOf(rule.terms).flatMap(({ body, under }) => [body, under]);
    const named = [...new Set(ids)].flatMap((id) => {
      const name = id === null ? undefined : bodies.get(id)?.states.at(-1)?.name;
      return id === null || name === undefined ? [] : [{ id, name }];
    });
    return { ...rule, named };
  });
}

/** Errors: those of `refuseUnfounded`. */
export async function addRule(
  context: VaultContext,
  fields: RuleFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("rules.add", async ({ db }) => {
    await refuseUnfounded(db, fields);
    await insertRule(db, id, fields);
  });
  return { id, seq };
}

/** Errors: `rules.not_found`, those of `refuseUnfounded`. */
export async function changeRule(
  context: VaultContext,
  id: string,
  fields: RuleFields,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("rules.update", async ({ db }) => {
    const { row, rule } = await mustFindRule(db, id);
    const { id: _, ...before } = rule;
    if (saysTheSame(before, fields)) return;
    await refuseUnfounded(db, fields);
    await updateRule(db, row, fields);
  });
}

/** Errors: `rules.not_found`. */
export async function removeRule(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("rules.remove", async ({ db }) => {
    const { row } = await mustFindRule(db, id);
    await deleteRule(db, row);
  });
}

/** Errors: `rules.not_found`. */
export async function mustFindRule(db: ReadDb, id: string): Promise<StoredRule> {
  const found = await findRule(db, id);
  if (found === undefined) throw new ExpectedError("rules.not_found");
  return found;
}

/** Errors: `rules.body_not_found`, `rules.kind_not_found`, `rules.from_after_to`, `rules.ends_before_it_starts`. */
async function refuseUnfounded(db: ReadDb, fields: RuleFields): Promise<void> {
  const problem = ruleProblem(await organisationIn(db), fields);
  if (problem === null) return;
  switch (problem.kind) {
    case "unknown_body":
      throw new ExpectedError("rules.body_not_found");
    case "unknown_kind":
      throw new ExpectedError("rules.kind_not_found");
    case "from_after_to":
      throw new ExpectedError("rules.from_after_to", { from: problem.from, to: problem.to });
    case "ends_before_it_starts":
      throw new ExpectedError("rules.ends_before_it_starts", {
        from: problem.start,
        to: problem.end,
      });
    default:
      assertNever(problem);
  }
}
