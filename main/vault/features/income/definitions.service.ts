import type { VaultContext } from "#main/vault/context.ts";
import { newId } from "#main/vault/db/ids.ts";
import type { DefinitionFields } from "#shared/domain/finances/income/definition.ts";
import { GIVING_KINDS } from "#shared/domain/finances/income/source.ts";
import type { DefinitionView } from "#shared/domain/finances/income/views.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { deleteDefinition, insertDefinition, listDefinitions } from "./definitions.repository.ts";

/** What the collective adopted, the latest first. */
export async function allDefinitions(context: VaultContext): Promise<DefinitionView[]> {
  const all = await listDefinitions(context.read);
  return all.toReversed().toSorted((a, b) => (a.adoptedOn < b.adoptedOn ? 1 : -1));
}

export async function adoptDefinition(
  context: VaultContext,
  fields: DefinitionFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const breaking = GIVING_KINDS.filter((kind) => fields.breaking.includes(kind));
  const { seq } = await context.write("income.adopt", ({ db }) =>
    insertDefinition(db, id, { ...fields, breaking }),
  );
  return { id, seq };
}

/** Errors: `income.definition_not_found`. */
export async function forgetDefinition(
  context: VaultContext,
  id: string,
): Promise<{ seq: number }> {
  return context.write("income.forget", async ({ db }) => {
    if (!(await deleteDefinition(db, id))) throw new ExpectedError("income.definition_not_found");
  });
}
