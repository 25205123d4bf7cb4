import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import {
  organisationIn,
  organisationNow,
} from "#main/vault/features/bodies/organisation.service.ts";
import { stateOn } from "#shared/domain/bodies/body.ts";
import type { Organisation } from "#shared/domain/bodies/organisation.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { answerKey, type Answer } from "#shared/domain/rules/answer.ts";
import type { Overrides } from "#shared/domain/rules/override.ts";
import { isOfLack } from "#shared/domain/rules/scope.ts";
import type { BrokenRule } from "#shared/domain/rules/broken-rule.ts";
import { partsOf, type SentenceParts } from "#shared/domain/rules/sentence.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { askedOf, brokenOf, type Broken, type Concern } from "./broken.service.ts";
import { namedAnswers } from "./named-answers.ts";
import { insertOverride, listStored, type StoredRule } from "./rules.repository.ts";

/**
 * Runs the work of a command, and refuses it where a rule that refuses is broken by it that was not before;
 * an override lets it pass, this once, and is written in the same entry. Errors: `rules.refused` with the sentence and
 * the clause; `access.forbidden` where whoever passes over a rule may not write it.
 */
export async function keepingRules<T>(
  context: VaultContext,
  scope: CommandScope,
  concern: Concern,
  overrides: Overrides,
  work: () => Promise<T>,
): Promise<T> {
  const rules = await refusingRules(scope.db);
  if (rules.length === 0) return work();
  const { value, organisation, broken } = await breaking(context, scope, rules, concern, work);
  for (const one of broken) await passOver(context, scope, organisation, one, overrides);
  return value;
}

interface Breaking<T> {
  readonly value: T;
  /** As the work left it. */
  readonly organisation: Organisation;
  /** What it broke of what rules do not let be broken, each thing once. */
  readonly broken: readonly Broken[];
}

async function breaking<T>(
  context: VaultContext,
  scope: CommandScope,
  rules: readonly StoredRule[],
  concern: Concern,
  work: () => Promise<T>,
): Promise<Breaking<T>> {
  const organisation = await organisationNow(context);
  const asked = askedOf(scope, organisation, concern, localDate(context.now()));
  const before = brokenOf(scope, organisation, rules, asked);
  const value = await work();
  const after = leavesBodies(concern) ? organisation : await organisationIn(scope.db);
  const fresh = new Map<string, Broken>();
  for (const [key, broken] of brokenOf(scope, after, rules, asked)) {
    const { stored, answer } = broken;
    if (before.has(key) || isLackOfNew(organisation, broken)) continue;
    fresh.set(`${stored.rule.id} ${answerKey(answer)}`, broken);
  }
  return { value, organisation: after, broken: [...fresh.values()] };
}

/** The rules that do not let themselves be broken. */
export async function refusingRules(db: ReadDb): Promise<StoredRule[]> {
  return (await listStored(db)).filter(({ rule }) => rule.effect === "refuses");
}

/** A body that opens, or does so again, has nobody yet and has not met: that is told, and refuses nothing. */
function isLackOfNew({ bodies }: Organisation, { stored, answer, day }: Broken): boolean {
  if (!isOfLack(stored.rule.terms)) return false;
  const body = bodies.get(answer.about.body ?? "");
  return body === undefined || stateOn(body, day) === null;
}

/** Whether bodies and roles stay what they are. */
function leavesBodies({ of }: Concern): boolean {
  return of === "mandates" || of === "status";
}

async function passOver(
  context: VaultContext,
  scope: CommandScope,
  organisation: Organisation,
  broken: Broken,
  overrides: Overrides,
): Promise<void> {
  const { rule, row } = broken.stored;
  const given = overrides?.find((one) => one.rule === rule.id);
  if (given === undefined) throw await refusal(scope, organisation, broken);
  context.mustHave("bodies.write");
  const madeOn = localDate(context.now());
  await insertOverride(scope.db, row, answerKey(broken.answer), { reason: given.reason, madeOn });
}

async function refusal(
  { db }: CommandScope,
  organisation: Organisation,
  { stored, answer, day }: Broken,
): Promise<ExpectedError> {
  return new ExpectedError("rules.refused", await paramsOf(db, organisation, stored, answer, day));
}

/** What says that a rule refused: its sentence in parts, and its clause. */
async function paramsOf(
  db: ReadDb,
  organisation: Organisation,
  { rule: { id: rule, clause, reference } }: StoredRule,
  answer: Answer,
  day: string,
): Promise<SentenceParts> {
  const [named] = await namedAnswers({ read: db }, organisation, [answer], day);
  return { ...(named === undefined ? {} : partsOf(named)), rule, clause, reference };
}

/** Thrown at the end of what is tried and not done. */
class OnlyTried extends Error {
  readonly broken: readonly BrokenRule[];
  constructor(broken: readonly BrokenRule[]) {
    super("tried, and not done");
    this.broken = broken;
  }
}

/**
 * What a command would break of what rules do not let be broken: it is done, and taken back. Errors: those of its
 * work.
 */
export async function wouldBreak(
  context: VaultContext,
  command: LiveCommand,
  concern: Concern,
  work: (scope: CommandScope) => Promise<unknown>,
): Promise<readonly BrokenRule[]> {
  try {
    await context.writeIfChanged(command, async (scope) => {
      const rules = await refusingRules(scope.db);
      const inIt = () => work(scope);
      const { organisation, broken } = await breaking(context, scope, rules, concern, inIt);
      const told: BrokenRule[] = [];
      for (const all of Map.groupBy(broken, ({ stored }) => stored).values()) {
        const [first] = all;
        if (first === undefined) continue;
        const { stored, answer, day } = first;
        const params = await paramsOf(scope.db, organisation, stored, answer, day);
        told.push({ rule: stored.rule.id, count: all.length, params });
      }
      throw new OnlyTried(told);
    });
  } catch (error) {
    if (error instanceof OnlyTried) return error.broken;
    throw error;
  }
  return [];
}
