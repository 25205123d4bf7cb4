import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import { organisationIn } from "#main/vault/features/bodies/organisation.service.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { answerKey, type Answer } from "#shared/domain/rules/answer.ts";
import { answersOf } from "#shared/domain/rules/answers.ts";
import type { Overrides } from "#shared/domain/rules/override.ts";
import { isOfPeople, ofBody } from "#shared/domain/rules/scope.ts";
import { partsOf } from "#shared/domain/rules/sentence.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { factsOf } from "./facts.repository.ts";
import { concernedRows } from "./names.repository.ts";
import { namedAnswers } from "./named-answers.ts";
import { insertOverride, listStored, type StoredRule } from "./rules.repository.ts";

/** What is written, as far as a rule may be broken by it, and the days on which it may be. */
export type Concern = { readonly days: readonly string[] } & (
  | {
      readonly of: "mandates";
      readonly people: readonly string[];
      readonly roles: readonly string[];
    }
  | { readonly of: "role"; readonly role: string }
  /** Of somebody who is there; of whoever is new, null. */
  | { readonly of: "status"; readonly person: string | null }
);

interface Broken {
  readonly stored: StoredRule;
  readonly answer: Answer;
  readonly day: string;
}

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
  const refusing = (await listStored(scope.db)).filter(({ rule }) => rule.effect === "refuses");
  if (refusing.length === 0) return work();
  const before = await brokenOf(scope, refusing, concern);
  const value = await work();
  const fresh = new Map<string, Broken>();
  for (const [key, broken] of await brokenOf(scope, refusing, concern)) {
    const { stored, answer } = broken;
    if (!before.has(key)) fresh.set(`${stored.rule.id} ${answerKey(answer)}`, broken);
  }
  for (const broken of fresh.values()) await passOver(context, scope, broken, overrides);
  return value;
}

async function passOver(
  context: VaultContext,
  scope: CommandScope,
  broken: Broken,
  overrides: Overrides,
): Promise<void> {
  const { rule, row } = broken.stored;
  const given = overrides?.find((one) => one.rule === rule.id);
  if (given === undefined) throw await refusal(scope, broken);
  context.mustHave("bodies.write");
  const madeOn = localDate(context.now());
  await insertOverride(scope.db, row, answerKey(broken.answer), { reason: given.reason, madeOn });
}

/** What is broken on the days of a concern. */
async function brokenOf(
  { db, raw }: CommandScope,
  rules: readonly StoredRule[],
  concern: Concern,
): Promise<Map<string, Broken>> {
  const organisation = await organisationIn(db);
  const everybody = factsOf(raw, organisation);
  const concerned = peopleOf(concern);
  const facts =
    concerned === null ? everybody : factsOf(raw, organisation, await concernedRows(db, concerned));
  const inBody = ({ rule }: StoredRule, body: string, day: string) =>
    ofBody(organisation, rule.terms, body, day).flatMap((terms) =>
      answersOf({ ...rule, terms }, everybody, day),
    );
  const found = new Map<string, Broken>();
  for (const stored of rules) {
    for (const day of new Set(concern.days)) {
      for (const answer of answersTo(stored, day)) {
        const broken = { stored, answer, day };
        if (answer.verdict === "broken") found.set(keyOf(broken), broken);
      }
    }
  }
  return found;

  function answersTo(stored: StoredRule, day: string): Answer[] {
    const { rule } = stored;
    switch (concern.of) {
      case "mandates": {
        if (isOfPeople(rule.terms)) return answersOf(rule, facts, day);
        const bodies = concern.roles.flatMap((role) => organisation.roles.get(role)?.body ?? []);
        return [...new Set(bodies)].flatMap((body) => inBody(stored, body, day));
      }
      case "role":
        return inBody(stored, organisation.roles.get(concern.role)?.body ?? "", day);
      case "status":
        return rule.terms.kind === "admissions_closed" ? answersOf(rule, facts, day) : [];
      default:
        return assertNever(concern);
    }
  }
}

/** Whom a concern is about; null where it may be anybody. */
function peopleOf(concern: Concern): readonly string[] | null {
  if (concern.of === "mandates") return concern.people;
  return concern.of === "status" && concern.person !== null ? [concern.person] : null;
}

/** A mandate or a status that is moved stays what it is; a role has too few on one day and not on another. */
function keyOf({ stored, answer, day }: Broken): string {
  const { mandate, membership } = answer.about;
  const key = `${stored.rule.id} ${answerKey(answer)}`;
  return mandate === null && membership === null ? `${key} ${day}` : key;
}

async function refusal(
  { db }: CommandScope,
  { stored, answer, day }: Broken,
): Promise<ExpectedError> {
  const named = await namedAnswers({ read: db }, await organisationIn(db), [answer], day);
  const { id: rule, clause, reference } = stored.rule;
  const parts = named.map(partsOf).find(() => true) ?? {};
  return new ExpectedError("rules.refused", { ...parts, rule, clause, reference });
}
