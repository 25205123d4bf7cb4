import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { keepingRules } from "#main/vault/features/rules/keep.service.ts";
import { isCommonKind, type BodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { latestState, stateSpans, type Body, type BodyFields } from "#shared/domain/bodies/body.ts";
import { speaksOf } from "#shared/domain/bodies/composition.ts";
import { NO_SOURCE, type Source } from "#shared/domain/bodies/source.ts";
import { partsAfter } from "#shared/domain/bodies/tree.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { roleColumns, sourceColumns, stateColumns } from "./bodies.mapping.ts";
import {
  deleteBody,
  deleteKind,
  deleteState,
  insertBody,
  insertKind,
  insertRole,
  insertState,
  isBodyInUse,
  moveState,
  nameAsLastState,
  rulesNaming,
  setClosed,
  updateState,
} from "./body.repository.ts";
import { deleteMandate, mandatesAfter, updateMandate } from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";
import { organisationNow } from "./organisation.service.ts";
import { mustFindBody, refuseMisplaced } from "./placed.ts";
import { refuseFields } from "./role.service.ts";

/** Errors: those of `refuseMisplaced` and `refuseFields`, `bodies.kind_not_found`, `rules.refused`. */
export async function createBody(
  context: VaultContext,
  { from, fields, source, roles, overrides }: ParsedInput<"bodies.create">,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("bodies.create", async (scope) => {
    const { db } = scope;
    const columns = columnsOf(await organisationNow(context), fields, source);
    await keepingRules(
      context,
      scope,
      { of: "anything", days: [from], roles: [] },
      overrides,
      async () => {
        const row = await insertBody(db, id, fields.name, sourceColumns(NO_SOURCE));
        await insertState(db, row, from, columns);
        for (const [at, role] of roles.entries()) {
          refuseFields(roles.slice(0, at), role);
          await insertRole(db, newId(), row, roleColumns(role));
        }
        await refuseMisplaced(db, [id]);
      },
    );
  });
  return { id, seq };
}

/** Errors: those of `refuseMisplaced`, `bodies.kind_not_found`, `bodies.state_not_found`, `rules.refused`. */
export async function changeBody(
  context: VaultContext,
  { id, state, from, fields, source, overrides }: ParsedInput<"bodies.change">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("bodies.change", async (scope) => {
    const { db } = scope;
    const { organisation, body, row } = await mustFindBody(context, id);
    const columns = columnsOf(organisation, fields, source);
    const that = body.states.find((one) => one.id === state);
    if (state !== null && that === undefined) throw new ExpectedError("bodies.state_not_found");
    const onThatDay = body.states.find((one) => one.from === from);
    const corrected = that ?? onThatDay;
    if (corrected !== undefined && isSame(corrected, fields, source, from)) return;
    if (corrected !== undefined && onThatDay !== undefined && onThatDay !== corrected) {
      throw new ExpectedError("bodies.state_on_that_day", { day: from });
    }
    const days = corrected === undefined ? [from] : [from, corrected.from];
    await keepingRules(
      context,
      scope,
      { of: "anything", days, roles: rolesAt(organisation, [body.id]) },
      overrides,
      async () => {
        if (corrected === undefined) await insertState(db, row, from, columns);
        else {
          await updateState(db, corrected.id, columns);
          if (corrected.from !== from) await moveState(db, corrected.id, from);
        }
        await nameAsLastState(db, row);
        await refuseMisplaced(db, [id]);
      },
    );
  });
}

function isSame(state: Body["states"][number], fields: BodyFields, source: Source, from: string) {
  const { id: _, ...before } = state;
  return saysTheSame(before, { ...fields, source, from });
}

/** Errors: `bodies.state_not_found`, `bodies.first_state`, `rules.refused`, those of `refuseMisplaced`. */
export async function removeState(
  context: VaultContext,
  { id, overrides }: ParsedInput<"bodies.removeState">,
): Promise<{ seq: number }> {
  return context.write("bodies.removeState", async (scope) => {
    const { db } = scope;
    const organisation = await organisationNow(context);
    const { bodies, rowOf } = organisation;
    const body = [...bodies.values()].find(({ states }) => states.some((one) => one.id === id));
    if (body === undefined) throw new ExpectedError("bodies.state_not_found");
    if (body.states[0]?.id === id) throw new ExpectedError("bodies.first_state");
    const days = body.states.filter((one) => one.id === id).map(({ from }) => from);
    await keepingRules(
      context,
      scope,
      { of: "anything", days, roles: rolesAt(organisation, [body.id]) },
      overrides,
      async () => {
        await deleteState(db, id);
        await nameAsLastState(db, rowOf.body.get(body.id) ?? 0);
        await refuseMisplaced(db, [body.id]);
      },
    );
  });
}

/**
 * Errors: those of `refuseMisplaced`, with the parts and mandates that go on where they are refused;
 * `rules.refused`.
 */
export async function closeBody(
  context: VaultContext,
  input: ParsedInput<"bodies.close">,
): Promise<{ seq: number }> {
  return context.write("bodies.close", async (scope) => {
    const { organisation, body } = await mustFindBody(context, input.id);
    const isWhole = input.parts === "close";
    const closed = isWhole ? withPartsAfter(organisation, body, input.on) : [body.id];
    const parts = partsAfter(organisation, body, input.on).map(({ id: part }) => part);
    const roles = rolesAt(organisation, [...closed, ...parts]);
    const concern = { of: "anything", days: [addDays(input.on, 1)], roles } as const;
    await keepingRules(context, scope, concern, input.overrides, async () => {
      if (input.parts === "move_up") await moveUp(scope.db, organisation, body, input.on);
      for (const id of closed) await closeOne(scope, organisation, id, input);
      await refuseMisplaced(scope.db, closed);
    });
  });
}

const rolesAt = ({ rolesOf }: StoredOrganisation, bodies: readonly string[]) =>
  bodies.flatMap((id) => (rolesOf.get(id) ?? []).map((role) => role.id));

/** A body, its parts that go on, and theirs: each once, were it to stand under several, or under itself. */
function withPartsAfter(organisation: StoredOrganisation, body: Body, day: string): string[] {
  const found = new Set([body]);
  for (const one of found) for (const part of partsAfter(organisation, one, day)) found.add(part);
  return [...found].map(({ id }) => id);
}

async function closeOne(
  { db }: CommandScope,
  { rowOf }: StoredOrganisation,
  id: string,
  { on, source, mandates }: ParsedInput<"bodies.close">,
): Promise<void> {
  const row = rowOf.body.get(id) ?? 0;
  await setClosed(db, row, on, sourceColumns(source));
  if (mandates === "refuse") return;
  const going = await mandatesAfter(db, row, on);
  // One that would only begin later never does: whoever shares its seat is of the same days.
  const toCome = going.filter((mandate) => mandate.start_on > on);
  for (const { row: mandate } of toCome) await updateMandate(db, mandate, { paired_with: null });
  for (const { row: mandate } of toCome) await deleteMandate(db, mandate);
  for (const mandate of going) {
    if (mandate.start_on > on) continue;
    await updateMandate(db, mandate.row, { end_on: on, end_reason: "body_closed" });
  }
}

/** From the day after on, the parts stand under what the body stands under. */
async function moveUp(
  db: WriteDb,
  organisation: StoredOrganisation,
  body: Body,
  lastDay: string,
): Promise<void> {
  const next = addDays(lastDay, 1);
  const parent = latestState(body, lastDay).parent;
  for (const part of partsAfter(organisation, body, lastDay)) {
    const row = organisation.rowOf.body.get(part.id) ?? 0;
    for (const { state, span } of stateSpans(part)) {
      if (state.parent !== body.id || (span.end !== null && span.end <= lastDay)) continue;
      const columns = columnsOf(organisation, { ...state, parent }, state.source);
      if (span.start > lastDay) await updateState(db, state.id, columns);
      else await insertState(db, row, next, columns);
    }
  }
}

/** Errors: those of `refuseMisplaced`, `rules.refused`. */
export async function reopenBody(
  context: VaultContext,
  { id, overrides }: ParsedInput<"bodies.reopen">,
): Promise<{ seq: number }> {
  return context.write("bodies.reopen", async (scope) => {
    const { body, row } = await mustFindBody(context, id);
    const days = body.closedOn === null ? [] : [addDays(body.closedOn, 1)];
    await keepingRules(context, scope, { of: "anything", days, roles: [] }, overrides, async () => {
      await setClosed(scope.db, row, null, sourceColumns(NO_SOURCE));
      await refuseMisplaced(scope.db, [id]);
    });
  });
}

/** Errors: `bodies.not_found`, `bodies.in_use`. */
export async function removeBody(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("bodies.remove", async ({ db, raw }) => {
    const { organisation, row } = await mustFindBody(context, id);
    const isNamed = [...organisation.bodies.values()].some(({ states }) =>
      states.some(({ composition }) => composition !== null && speaksOf(composition, id)),
    );
    if (isNamed || (await isBodyInUse({ db, raw }, row, id)))
      throw new ExpectedError("bodies.in_use");
    await deleteBody(db, row);
  });
}

/** Errors: `bodies.kind_exists`. */
export async function addKind(
  context: VaultContext,
  name: string,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("bodies.addKind", async ({ db }) => {
    const { kinds } = await organisationNow(context);
    if (kinds.some((kind) => foldText(kind.name) === foldText(name))) {
      throw new ExpectedError("bodies.kind_exists", { kind: name });
    }
    await insertKind(db, id, name);
  });
  return { id, seq };
}

/**
 * Errors: `bodies.kind_not_found`; `bodies.kind_in_use` with how many bodies are, or were, of it, and
 * `bodies.kind_in_rules` with how many rules of the collective speak of it.
 */
export async function removeKind(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("bodies.removeKind", async ({ db }) => {
    const { kinds, bodies, rowOf } = await organisationNow(context);
    const kind = kinds.find((one) => one.id === id);
    if (kind === undefined) throw new ExpectedError("bodies.kind_not_found");
    const using = [...bodies.values()].filter(({ states }) =>
      states.some(
        ({ kind: own, composition }) =>
          own === id || (composition !== null && speaksOf(composition, id)),
      ),
    );
    if (using.length > 0) {
      throw new ExpectedError("bodies.kind_in_use", { kind: kind.name, count: using.length });
    }
    const count = await rulesNaming(db, id);
    if (count > 0) throw new ExpectedError("bodies.kind_in_rules", { kind: kind.name, count });
    await deleteKind(db, rowOf.kind.get(id) ?? 0);
  });
}

/** Errors: `bodies.kind_not_found`, `bodies.parent_not_found`. */
function columnsOf({ rowOf }: StoredOrganisation, fields: BodyFields, source: Source) {
  const parent = fields.parent === null ? null : rowOf.body.get(fields.parent);
  if (parent === undefined) throw new ExpectedError("bodies.parent_not_found");
  return stateColumns(fields, source, { ...kindColumns(rowOf.kind, fields.kind), parent });
}

function kindColumns(rows: ReadonlyMap<string, number>, kind: BodyKind) {
  if (isCommonKind(kind)) return { kind, own_kind: null };
  const own = rows.get(kind);
  if (own === undefined) throw new ExpectedError("bodies.kind_not_found");
  return { kind: "", own_kind: own };
}
