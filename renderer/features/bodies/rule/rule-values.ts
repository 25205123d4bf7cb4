import { z } from "zod";
import { BodyKind } from "#shared/domain/bodies/body-kinds.ts";
import {
  Composition,
  EVERY_BODY,
  PeopleSet,
  type BodyScope,
} from "#shared/domain/bodies/composition.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";

/** Of which bodies somebody has a role. */
export const WHERES = ["every", "kind", "under", "kindUnder", "one"] as const;
type Where = (typeof WHERES)[number];

/** A set of people as it is being told: what it does not take is kept, for whoever changes their mind. */
export const RuleLine = z.object({
  of: z.enum(["body", "role", "status"]),
  body: Id.nullable(),
  title: z.string(),
  where: z.enum(WHERES),
  kind: BodyKind,
  status: MembershipStatus,
});
export type RuleLine = z.infer<typeof RuleLine>;

export const RuleValues = z.object({ include: z.array(RuleLine), exclude: z.array(RuleLine) });
export type RuleValues = z.infer<typeof RuleValues>;

export function emptyRuleLine(of: RuleLine["of"]): RuleLine {
  return { of, body: null, title: "referent", where: "kind", kind: "circle", status: "adherent" };
}

/** Whether a line is about one body: the one it takes, the one above, or the only one. */
export const namesBody = ({ of, where }: RuleLine): boolean =>
  of === "body" ||
  (of === "role" && (where === "under" || where === "kindUnder" || where === "one"));

const scopeOf = ({ where, kind, body }: RuleLine): BodyScope => ({
  body: where === "one" ? body : null,
  kind: where === "kind" || where === "kindUnder" ? kind : null,
  under: where === "under" || where === "kindUnder" ? body : null,
});

function setOf(line: RuleLine): PeopleSet | null {
  if (namesBody(line) && line.body === null) return null;
  if (line.of === "body") return { of: "body", body: line.body ?? "" };
  if (line.of === "status") return { of: "status", status: line.status };
  const set = { of: "role", title: line.title, scope: scopeOf(line) };
  return PeopleSet.safeParse(set).data ?? null;
}

/** The rule that is told, or null while a set of it is not whole. */
export function compositionOf({ include, exclude }: RuleValues): Composition | null {
  const sets = { include: include.map(setOf), exclude: exclude.map(setOf) };
  return Composition.safeParse(sets).data ?? null;
}

const whole = (lines: readonly RuleLine[]) => lines.filter((line) => setOf(line) !== null);

/** The sets that are whole, as long as some are: who that is so far. */
export function wholeSets({ include, exclude }: RuleValues): Composition | null {
  return compositionOf({ include: whole(include), exclude: whole(exclude) });
}

function lineOf(set: PeopleSet): RuleLine {
  const line = emptyRuleLine(set.of);
  if (set.of === "body") return { ...line, body: set.body };
  if (set.of === "status") return { ...line, status: set.status };
  const { scope } = set;
  return {
    ...line,
    title: set.title,
    where: whereOf(scope),
    body: scope.body ?? scope.under,
    kind: scope.kind ?? line.kind,
  };
}

function whereOf({ body, kind, under }: BodyScope = EVERY_BODY): Where {
  if (body !== null) return "one";
  if (under !== null) return kind === null ? "under" : "kindUnder";
  return kind === null ? "every" : "kind";
}

export function ruleValuesOf(composition: Composition | null): RuleValues | null {
  if (composition === null) return null;
  return {
    include: composition.include.map(lineOf),
    exclude: composition.exclude.map(lineOf),
  };
}
