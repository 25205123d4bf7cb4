import { decisionRule, type Decision, type DecisionKind } from "./decision-kinds.ts";
import { unknownPlaceholders } from "./message-text.ts";
import { keepOf, STARTS, type Protocol } from "./protocol.ts";

/** Why a protocol may not be used yet. */
export type ProtocolProblem =
  | { readonly kind: "no_team" }
  /** The body is gone, or is not open. */
  | { readonly kind: "unknown_team"; readonly team: string }
  | { readonly kind: "team_empty"; readonly team: string }
  /** One person alone handles no case. */
  | { readonly kind: "team_of_one"; readonly team: string }
  | { readonly kind: "no_step" }
  | { readonly kind: "unknown_start"; readonly deadline: string; readonly after: string }
  /** Nobody may take a decision that every case needs. */
  | { readonly kind: "no_decision"; readonly decision: DecisionKind }
  | { readonly kind: "unknown_decider"; readonly decision: DecisionKind; readonly body: string }
  /** There are not so many people who could sign. */
  | {
      readonly kind: "signatures_beyond_people";
      readonly decision: DecisionKind;
      readonly signatures: number;
      readonly people: number;
    }
  | { readonly kind: "recovery_too_few"; readonly threshold: number; readonly people: number }
  /** They have no way into the vault, or have it no more. */
  | { readonly kind: "recovery_unknown"; readonly people: readonly string[] }
  | { readonly kind: "no_retention"; readonly outcome: string }
  /** The card has no number of somebody of the team, who would be called first. */
  | { readonly kind: "no_emergency_number" }
  | { readonly kind: "no_emergency_advice" }
  | { readonly kind: "unknown_placeholder"; readonly text: string; readonly name: string };

/** What is known of the collective on the day. */
export interface ProtocolFacts {
  /** The people of a body; null where it is not open. */
  readonly peopleOf: (body: string) => ReadonlySet<string> | null;
  /** Whether somebody has keys for cases, and so could take one over. */
  readonly hasKeys: (person: string) => boolean;
  /** The outcomes that a case may have. */
  readonly outcomes: readonly string[];
}

/** Without it no case is ever over. */
const ALWAYS_DECIDED: readonly DecisionKind[] = ["closure"];

/** All that is missing before a protocol may be used; nothing where it may. */
export function protocolProblems(protocol: Protocol, facts: ProtocolFacts): ProtocolProblem[] {
  return [
    ...teamProblems(protocol, facts),
    ...stepProblems(protocol),
    ...decisionProblems(protocol, facts),
    ...recoveryProblems(protocol, facts),
    ...facts.outcomes.flatMap((outcome): ProtocolProblem[] =>
      keepOf(protocol, outcome) === null ? [{ kind: "no_retention", outcome }] : [],
    ),
    ...emergencyProblems(protocol),
    ...protocol.texts.flatMap((text) =>
      unknownPlaceholders(text).map((name): ProtocolProblem => ({
        kind: "unknown_placeholder",
        text: text.key,
        name,
      })),
    ),
  ];
}

function teamProblems({ team }: Protocol, { peopleOf }: ProtocolFacts): ProtocolProblem[] {
  if (team === null) return [{ kind: "no_team" }];
  const people = peopleOf(team);
  if (people === null) return [{ kind: "unknown_team", team }];
  if (people.size === 0) return [{ kind: "team_empty", team }];
  return people.size === 1 ? [{ kind: "team_of_one", team }] : [];
}

function stepProblems({ steps, deadlines }: Protocol): ProtocolProblem[] {
  const known = new Set<string>([...STARTS, ...steps.map(({ key }) => key)]);
  return [
    ...(steps.length === 0 ? [{ kind: "no_step" } as const] : []),
    ...deadlines.flatMap(({ key, after }): ProtocolProblem[] =>
      known.has(after) ? [] : [{ kind: "unknown_start", deadline: key, after }],
    ),
  ];
}

function decisionProblems(protocol: Protocol, facts: ProtocolFacts): ProtocolProblem[] {
  return [
    ...ALWAYS_DECIDED.flatMap((decision): ProtocolProblem[] =>
      decisionRule(protocol, decision) === null ? [{ kind: "no_decision", decision }] : [],
    ),
    ...protocol.decisions.flatMap((rule) => deciderProblems(protocol, rule, facts)),
  ];
}

function deciderProblems(
  { team }: Protocol,
  { kind, by, signatures }: Decision,
  { peopleOf }: ProtocolFacts,
): ProtocolProblem[] {
  const body = by ?? team;
  const people = body === null ? null : peopleOf(body);
  // Of the team itself, it is said once that there is none.
  if (people === null)
    return by === null ? [] : [{ kind: "unknown_decider", decision: kind, body: by }];
  if (signatures <= people.size || (by === null && people.size === 0)) return [];
  return [{ kind: "signatures_beyond_people", decision: kind, signatures, people: people.size }];
}

function recoveryProblems(
  { recovery: { threshold, people } }: Protocol,
  { hasKeys }: ProtocolFacts,
): ProtocolProblem[] {
  const unknown = people.filter((person) => !hasKeys(person));
  const able = people.length - unknown.length;
  return [
    ...(unknown.length === 0 ? [] : [{ kind: "recovery_unknown", people: unknown } as const]),
    ...(able < threshold ? [{ kind: "recovery_too_few", threshold, people: able } as const] : []),
  ];
}

function emergencyProblems({ emergency }: Protocol): ProtocolProblem[] {
  const isReachable = emergency.contacts.some((contact) => contact.of === "team");
  return [
    ...(isReachable ? [] : [{ kind: "no_emergency_number" } as const]),
    ...(emergency.advice.length > 0 ? [] : [{ kind: "no_emergency_advice" } as const]),
  ];
}
