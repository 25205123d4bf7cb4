import type { CommandScope } from "#main/vault/context.ts";
import type { StoredOrganisation } from "#main/vault/features/bodies/organisation.service.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { answerKey, type Answer } from "#shared/domain/rules/answer.ts";
import { answersOf } from "#shared/domain/rules/answers.ts";
import { isOfPeople, ofBody } from "#shared/domain/rules/scope.ts";
import { concernedRows, daysOfChange } from "./concerned.repository.ts";
import { factsOf } from "./facts.repository.ts";
import type { StoredRule } from "./rules.repository.ts";

/** What is written, as far as a rule may be broken by it, and days on which it may be; today is one besides. */
export type Concern = { readonly days: readonly string[] } & (
  | {
      readonly of: "mandates";
      readonly people: readonly string[];
      readonly roles: readonly string[];
    }
  | { readonly of: "role"; readonly role: string }
  /** A status of somebody, by their row. */
  | { readonly of: "status"; readonly person: number }
  /**
   * Of a body, of many people, of what an undo puts back: whatever a rule says of anybody may follow, on days too
   * on which mandates in some roles begin or are over.
   */
  | { readonly of: "anything"; readonly roles: readonly string[] }
);

export interface Broken {
  readonly stored: StoredRule;
  readonly answer: Answer;
  readonly day: string;
}

/** A concern with everybody it is about, by their rows, and all its days. */
export interface Asked {
  readonly concern: Concern;
  /** Null where it may be anybody. */
  readonly people: readonly number[] | null;
  readonly days: readonly string[];
}

/** The most days on which everybody is asked about. */
const MOST_DAYS = 12;

/** Before anything is written. */
export function askedOf(
  { raw }: Pick<CommandScope, "raw">,
  { rowOf }: StoredOrganisation,
  concern: Concern,
  today: string,
): Asked {
  const days = [...concern.days, today];
  const from = days.reduce((first, day) => (day < first ? day : first));
  const changes = (people: readonly number[], ids: readonly string[]) => {
    const roles = ids.flatMap((role) => rowOf.role.get(role) ?? []);
    return daysOfChange(raw, people, roles, { from, today });
  };
  switch (concern.of) {
    case "mandates": {
      const people = concernedRows(raw, concern.people);
      return asked(people, changes(people, concern.roles));
    }
    case "status":
      return asked([concern.person], changes([concern.person], []));
    case "role":
      return asked(null, []);
    case "anything":
      return asked(null, changes([], concern.roles).slice(0, MOST_DAYS));
    default:
      return assertNever(concern);
  }

  function asked(people: readonly number[] | null, more: readonly string[]): Asked {
    return { concern, people, days: [...new Set([...days, ...more])] };
  }
}

/** What is broken on the days of a concern. */
export function brokenOf(
  { raw }: Pick<CommandScope, "raw">,
  organisation: StoredOrganisation,
  rules: readonly StoredRule[],
  { concern, people, days }: Asked,
): Map<string, Broken> {
  const everybody = factsOf(raw, organisation);
  const facts = people === null ? everybody : factsOf(raw, organisation, people);
  const inBodies = ({ rule }: StoredRule, roles: readonly string[], day: string) => {
    const bodies = roles.flatMap((role) => organisation.roles.get(role)?.body ?? []);
    return [...new Set(bodies)].flatMap((body) =>
      ofBody(organisation, rule.terms, body, day).flatMap((terms) =>
        answersOf({ ...rule, terms }, everybody, day),
      ),
    );
  };
  const found = new Map<string, Broken>();
  for (const stored of rules) {
    const { terms } = stored.rule;
    // What began while it could not is all told on the last day of that time.
    const last = terms.kind === "admissions_closed" && people === null ? [terms.to] : [];
    for (const day of [...days, ...last]) {
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
      case "mandates":
        return isOfPeople(rule.terms)
          ? answersOf(rule, facts, day)
          : inBodies(stored, concern.roles, day);
      case "role":
        return inBodies(stored, [concern.role], day);
      case "status":
        return isOfPeople(rule.terms) ? answersOf(rule, facts, day) : [];
      case "anything":
        return answersOf(rule, everybody, day);
      default:
        return assertNever(concern);
    }
  }
}

/** A mandate or a status that is moved stays what it is; a role has too few on one day and not on another. */
function keyOf({ stored, answer, day }: Broken): string {
  const { mandate, membership } = answer.about;
  const key = `${stored.rule.id} ${answerKey(answer)}`;
  return mandate === null && membership === null ? `${key} ${day}` : key;
}
