import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import type { Concern } from "#main/vault/features/rules/broken.service.ts";
import { keepingRules } from "#main/vault/features/rules/keep.service.ts";
import {
  spanOf,
  type EndReason,
  type Mandate,
  type MandateFields,
} from "#shared/domain/bodies/mandate.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { mandateColumns, toMandate } from "./bodies.mapping.ts";
import { deleteMandate, pairsOf, updateMandate } from "./mandate.repository.ts";
import { organisationNow } from "./organisation.service.ts";
import { addMandate, endOne, mustFindMandate, refuseMandate, rowsOf } from "./placed-mandate.ts";

/** Errors: `people.not_found`, `bodies.role_not_found`, `rules.refused`, those of `refuseMandate`. */
export async function giveMandate(
  context: VaultContext,
  { overrides, room, ...fields }: ParsedInput<"mandates.give">,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("mandates.give", async (scope) => {
    const { db } = scope;
    const ending = await endingFor(db, fields.role, room);
    const concern = concernOf(fields, ...ending.flatMap(({ was, ended }) => [was, ended]));
    await keepingRules(context, scope, concern, overrides, async () => {
      const organisation = await organisationNow(context);
      for (const { row, ended } of ending) await endOne(db, organisation, row, ended);
      await addMandate(db, organisation, id, fields);
    });
  });
  return { id, seq };
}

/** Errors: `mandates.not_found` besides those of giving one. */
export async function changeMandate(
  context: VaultContext,
  { id, fields, room, overrides }: ParsedInput<"mandates.update">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("mandates.update", async (scope) => {
    const { db } = scope;
    const before = await mustFindMandate(db, id);
    const { id: _, ...said } = toMandate(before);
    if (saysTheSame(said, fields)) return;
    const ending = await endingFor(db, fields.role, room);
    const concern = concernOf(said, fields, ...ending.flatMap(({ was, ended }) => [was, ended]));
    await keepingRules(context, scope, concern, overrides, async () => {
      const organisation = await organisationNow(context);
      for (const { row, ended } of ending) await endOne(db, organisation, row, ended);
      const rows = await rowsOf(db, organisation, fields);
      await updateMandate(db, before.row, mandateColumns(fields, rows));
      await refuseMandate(db, organisation, id);
    });
  });
}

/** Errors: `mandates.not_found`, `rules.refused`, those of `refuseMandate`. */
export async function endMandate(
  context: VaultContext,
  { id, on, reason, note, overrides }: ParsedInput<"mandates.end">,
): Promise<{ seq: number }> {
  return context.write("mandates.end", async (scope) => {
    const { row, ...found } = await mustFindMandate(scope.db, id);
    const was = toMandate({ row, ...found });
    const ended = { ...was, end: on, endReason: reason, endNote: note };
    await keepingRules(context, scope, concernOf(was, ended), overrides, async () =>
      endOne(scope.db, await organisationNow(context), row, ended),
    );
  });
}

/** Errors: those of `followed`. */
export function renewMandate(
  context: VaultContext,
  input: ParsedInput<"mandates.renew">,
): Promise<{ id: string; seq: number }> {
  return followed(context, "mandates.renew", input, null, "renewed");
}

/** Errors: those of `followed`. */
export function handOverMandate(
  context: VaultContext,
  input: ParsedInput<"mandates.handOver">,
): Promise<{ id: string; seq: number }> {
  return followed(context, "mandates.handOver", input, input.to, "handed_over");
}

/**
 * One ends on the eve, unless it was over by then, and the same seat goes on with its holder or with
 * somebody else. Errors: `mandates.not_found`, those of giving one.
 */
async function followed(
  context: VaultContext,
  command: "mandates.renew" | "mandates.handOver",
  { id, from, plannedEnd, designation, source, overrides }: ParsedInput<"mandates.renew">,
  to: string | null,
  reason: EndReason,
): Promise<{ id: string; seq: number }> {
  const next = newId();
  const { seq } = await context.write(command, async (scope) => {
    const { db } = scope;
    const before = await mustFindMandate(db, id);
    const was = toMandate(before);
    const lastDay = addDays(from, -1);
    const end = was.end ?? was.plannedEnd;
    const begun = { start: from, plannedEnd, designation, source };
    const fresh = { end: null, endReason: null, endNote: "", appointer: null, pairedWith: null };
    const fields = { ...was, ...fresh, ...begun, person: to ?? was.person };
    await keepingRules(context, scope, concernOf(was, fields), overrides, async () => {
      const organisation = await organisationNow(context);
      const isOver = end !== null && end <= lastDay;
      const ended = { ...was, end: isOver ? end : lastDay, endReason: reason };
      const isSaid = isOver && was.endReason !== null;
      if (!isSaid) await endOne(db, organisation, before.row, ended);
      await addMandate(db, organisation, next, fields);
    });
  });
  return { id: next, seq };
}

/** Mandates that end so that another has their seat, as they were and as they are to be. */
async function endingFor(
  db: ReadDb,
  role: string,
  room: ParsedInput<"mandates.give">["room"] = [],
): Promise<{ row: number; was: Mandate; ended: Mandate }[]> {
  const ending = [];
  for (const { mandate, on } of room) {
    const found = await mustFindMandate(db, mandate);
    const was = toMandate(found);
    if (was.role !== role) throw new ExpectedError("mandates.not_found");
    const ended = { ...was, end: on, endReason: "handed_over" as const };
    ending.push({ row: found.row, was, ended });
  }
  return ending;
}

/** What may be broken where mandates become so: on their first days, and on the days after their last. */
function concernOf(
  ...mandates: readonly Pick<MandateFields, "person" | "role" | "start" | "plannedEnd" | "end">[]
): Concern {
  return {
    of: "mandates",
    people: mandates.map(({ person }) => person),
    roles: mandates.map(({ role }) => role),
    days: mandates
      .map(spanOf)
      .flatMap(({ start, end }) => (end === null ? start : [start, addDays(end, 1)])),
  };
}

/** Errors: `mandates.not_found`, `mandates.paired`, `rules.refused`. */
export async function removeMandate(
  context: VaultContext,
  { id, overrides }: ParsedInput<"mandates.remove">,
): Promise<{ seq: number }> {
  return context.write("mandates.remove", async (scope) => {
    const found = await mustFindMandate(scope.db, id);
    if ((await pairsOf(scope.db, found.row)) > 0) throw new ExpectedError("mandates.paired");
    await keepingRules(context, scope, concernOf(toMandate(found)), overrides, () =>
      deleteMandate(scope.db, found.row),
    );
  });
}
