import type { VaultContext } from "#main/vault/context.ts";
import { newId } from "#main/vault/db/ids.ts";
import type { Job } from "#main/vault/job.ts";
import type { SaidAct } from "#shared/domain/cases/act.ts";
import { mayDismiss } from "#shared/domain/cases/conflict-reasons.ts";
import { peopleApart } from "#shared/domain/cases/case-state.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { CaseLine, CaseView } from "#shared/ipc/cases.contract.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { countingEpochs, spaceOf } from "./case-space.ts";
import { decisionsOf } from "./decisions.service.ts";
import { namesFor } from "./names.service.ts";
import { openNotes } from "./notes.ts";
import { protocolNow } from "./protocol.service.ts";
import { handlersOf, mustHandle, standingOf, type Standing } from "./standing.ts";
import { startCase, writeActs } from "./write-case.ts";

/** The cases that one handles today. Others of which one has a key are not told. Errors: `cases.locked`. */
export async function listCases(context: VaultContext, job: Job): Promise<CaseLine[]> {
  const space = spaceOf(context);
  await space.look(job);
  const lines: CaseLine[] = [];
  for (const id of space.ids) {
    const standing = await standingOf(context, space, id);
    if (standing !== null && handles(context, standing)) lines.push(lineOf(standing));
    await job.breathe();
  }
  return lines.toSorted((one, other) => (one.lastAt < other.lastAt ? 1 : -1));
}

const handles = ({ userId }: VaultContext, { wanted }: Standing) =>
  wanted.some(({ member }) => member === userId);

function lineOf({ state, wanted }: Standing): CaseLine {
  const { opened, entries } = state;
  return {
    id: state.id,
    title: state.title,
    protocol: opened.protocol.text.name,
    standing: state.standing.kind,
    isUrgent: opened.isUrgent,
    receivedOn: opened.receivedOn,
    lastAt: entries.findLast(({ act }) => act.kind !== "read")?.at ?? opened.at,
    handlers: wanted.length,
  };
}

/** What answers something that a case has already. */
const ANSWERS: ReadonlySet<SaidAct["kind"]> = new Set([
  "recuse",
  "dismissConflict",
  "undo",
  "withdraw",
]);

/**
 * Opens a case under a protocol as it is now, sealed to those of its team who can be given its key, but for
 * whom the acts name. Errors: `cases.locked`, `cases.no_protocol`, `cases.not_handler`, `cases.refused_act`.
 */
export async function start(
  context: VaultContext,
  { protocol: of, title, receivedOn, channel, isUrgent, acts }: ParsedInput<"cases.start">,
): Promise<{ id: string }> {
  spaceOf(context);
  // Nothing was found of anybody yet, and nothing written that could be taken back.
  if (acts.some(({ kind }) => ANSWERS.has(kind))) throw new ExpectedError("cases.refused_act");
  const { id, number, text } = await protocolNow(context, of);
  const facts = factsOf(acts);
  const { wanted: recipients } = await handlersOf(context, text, facts);
  if (!recipients.some(({ member }) => member === context.userId)) {
    throw new ExpectedError("cases.not_handler");
  }
  const caseId = newId();
  const open = {
    kind: "open",
    title,
    protocol: { id, number, text },
    receivedOn,
    channel,
    isUrgent,
  } as const;
  const first = { caseId, protocol: { id, number }, recipients, apart: peopleApart(facts) };
  await startCase(context, first, [open, ...acts]);
  return { id: caseId };
}

/** What is not written yet keeps away whom it names. */
function factsOf(acts: readonly SaidAct[]) {
  const written = { entry: "", by: "", at: "" };
  return {
    people: new Map(
      acts.flatMap((act) =>
        act.kind === "person" ? [[act.record, { ...act.person, ...written }] as const] : [],
      ),
    ),
    recusals: [],
    dismissed: [],
  };
}

/** Everything of a case that one handles; that one read it is entered, once a day. Errors: `cases.not_found`, `cases.not_handler`. */
export async function getCase(context: VaultContext, id: string, job: Job): Promise<CaseView> {
  const space = spaceOf(context);
  await space.look(job);
  const first = await standingOf(context, space, id);
  if (first === null) throw new ExpectedError("cases.not_found");
  mustHandle(context, first);
  const isNoted = first.state.readings.some(
    ({ by, at }) => by === context.userId && localDate(new Date(at)) === localDate(context.now()),
  );
  if (!isNoted && context.readOnly === null) await writeActs(context, id, [{ kind: "read" }]);
  const standing = await standingOf(context, space, id);
  const held = space.case(id);
  if (standing === null || held === null) throw new ExpectedError("cases.not_found");
  const { state, late, holding, wanted, handlers, isToSeal } = standing;
  const names = await namesFor(context, standing, held);
  const nameOf = (person: string) => names[person] ?? "";
  const named = (people: Standing["wanted"]) =>
    people.map(({ member, person }) => ({ member, person, name: nameOf(person) }));
  return {
    id,
    entries: state.entries.map(({ row: _row, ...entry }) => entry),
    late: [...late],
    problems: held.problems.map(({ row, what }) => ({ row, what })),
    holding: named(holding),
    wanted: named(wanted),
    conflicts: handlers
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ person, reasons }) => ({
        person,
        name: nameOf(person),
        isKept: !wanted.some((one) => one.person === person),
        reasons: reasons.map((reason) => ({
          id: reason.id,
          kind: reason.kind,
          mayDismiss: mayDismiss(reason),
        })),
      })),
    decisions: await decisionsOf(context, standing, held, nameOf),
    isToSeal,
    epochs: countingEpochs(held)
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, at, maker, recipients }) => {
        return { number, at, maker, members: recipients.map(({ member }) => member) };
      }),
    notes: openNotes(context, state),
    names,
  };
}
