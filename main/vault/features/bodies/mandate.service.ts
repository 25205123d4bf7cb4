import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import { keepingRules, type Concern } from "#main/vault/features/rules/keep.service.ts";
import {
  spanOf,
  type EndReason,
  type Mandate,
  type MandateFields,
} from "#shared/domain/bodies/mandate.ts";
import type { Organisation } from "#shared/domain/bodies/organisation.ts";
import { mandateProblem, type MandateProblem } from "#shared/domain/bodies/problems.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { holdersNamed, mandateColumns, toMandate } from "./bodies.mapping.ts";
import {
  deleteMandate,
  findMandate,
  insertMandate,
  mandatesOfRole,
  pairsOf,
  updateMandate,
  type MandateRefs,
  type NamedMandate,
} from "./mandate.repository.ts";
import { loadOrganisation } from "./organisation.repository.ts";

/** Errors: `people.not_found`, `bodies.role_not_found`, `rules.refused`, those of `refuseMandate`. */
export async function giveMandate(
  context: VaultContext,
  { overrides, ...fields }: ParsedInput<"mandates.give">,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("mandates.give", (scope) =>
    keepingRules(context, scope, concernOf(fields), overrides, () => add(scope.db, id, fields)),
  );
  return { id, seq };
}

/** Errors: `mandates.not_found` besides those of giving one. */
export async function changeMandate(
  context: VaultContext,
  { id, fields, overrides }: ParsedInput<"mandates.update">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("mandates.update", async (scope) => {
    const { db } = scope;
    const before = await mustFindMandate(db, id);
    const { id: _, ...said } = toMandate(before);
    if (saysTheSame(said, fields)) return;
    await keepingRules(context, scope, concernOf(said, fields), overrides, async () => {
      await updateMandate(db, before.row, mandateColumns(fields, await rowsOf(db, fields)));
      await refuseMandate(db, id);
    });
  });
}

/** Errors: `mandates.not_found`, `rules.refused`, those of `refuseMandate`. */
export async function endMandate(
  context: VaultContext,
  { id, on, reason, note, overrides }: ParsedInput<"mandates.end">,
): Promise<{ seq: number }> {
  return context.write("mandates.end", async (scope) => {
    const found = await mustFindMandate(scope.db, id);
    const was = toMandate(found);
    await keepingRules(context, scope, concernOf(was, { ...was, end: on }), overrides, () =>
      endOne(scope.db, found, on, reason, note),
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
      if (end === null || end > lastDay) await endOne(db, before, lastDay, reason, was.endNote);
      else if (was.endReason === null) await endOne(db, before, end, reason, was.endNote);
      await add(db, next, fields);
    });
  });
  return { id: next, seq };
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

/** Errors: `mandates.not_found`, `mandates.paired`. */
export async function removeMandate(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("mandates.remove", async ({ db }) => {
    const { row } = await mustFindMandate(db, id);
    if ((await pairsOf(db, row)) > 0) throw new ExpectedError("mandates.paired");
    await deleteMandate(db, row);
  });
}

async function add(db: WriteDb, id: string, fields: MandateFields): Promise<void> {
  await insertMandate(db, mandateColumns(fields, await rowsOf(db, fields)), id);
  await refuseMandate(db, id);
}

async function endOne(
  db: WriteDb,
  mandate: NamedMandate,
  on: string,
  reason: EndReason,
  note: string,
): Promise<void> {
  await updateMandate(db, mandate.row, { end_on: on, end_reason: reason, end_note: note });
  await refuseMandate(db, toMandate(mandate).id);
}

/** Errors: `people.not_found`, `bodies.role_not_found`, `mandates.not_found` for the other of a pair. */
async function rowsOf(db: WriteDb, fields: MandateFields): Promise<MandateRefs> {
  const role = (await loadOrganisation(db)).rowOf.role.get(fields.role);
  if (role === undefined) throw new ExpectedError("bodies.role_not_found");
  const person = (await mustFindPerson(db, fields.person)).row;
  const appointer =
    fields.appointer === null ? null : (await mustFindPerson(db, fields.appointer)).row;
  const pair = fields.pairedWith === null ? null : await mustFindMandate(db, fields.pairedWith);
  return { person, role, appointer, paired_with: pair?.row ?? null };
}

/** Errors: `mandates.not_found`. */
async function mustFindMandate(db: ReadDb, id: string): Promise<NamedMandate> {
  const found = await findMandate(db, id);
  if (found === undefined) throw new ExpectedError("mandates.not_found");
  return found;
}

/** Refuses what a command left of a mandate, in names and days. Errors: those of `mandateProblem`. */
async function refuseMandate(db: WriteDb, id: string): Promise<void> {
  const organisation = await loadOrganisation(db);
  const stored = await mustFindMandate(db, id);
  const rows = await mandatesOfRole(db, stored.role);
  const mandate = toMandate(stored);
  const problem = mandateProblem(organisation, rows.map(toMandate), mandate);
  if (problem !== null) throw toError(organisation, mandate, problem, rows);
}

function toError(
  { roles, bodies }: Organisation,
  mandate: Mandate,
  problem: MandateProblem,
  rows: readonly NamedMandate[],
): ExpectedError {
  const body = bodies.get(roles.get(mandate.role)?.body ?? "")?.states.at(-1)?.name ?? "";
  switch (problem.kind) {
    case "unknown_role":
      return new ExpectedError("bodies.role_not_found");
    case "ends_before_it_starts":
      return new ExpectedError("mandates.ends_before_it_starts");
    case "outside_body":
      return new ExpectedError("mandates.outside_body", {
        body,
        opens: problem.opens,
        closes: problem.closes ?? "",
      });
    case "held_already":
      return new ExpectedError("mandates.held_already", { day: problem.day });
    case "no_seat": {
      const { day, seats, holders, endsOn, startsOn } = problem.conflict;
      const people = holdersNamed(rows.filter((one) => holders.includes(toMandate(one).person)));
      const offers = { endsOn: endsOn ?? "", startsOn: startsOn ?? "" };
      return new ExpectedError("mandates.no_seat", { day, count: seats, people, ...offers });
    }
    default:
      return assertNever(problem);
  }
}
