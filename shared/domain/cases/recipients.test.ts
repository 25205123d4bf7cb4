import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConflictReason, KnownPerson, NamedPerson } from "./conflict-reasons.ts";
import { conflictsOf, recuseOneself, type CaseOfConflicts } from "./conflicts.ts";
import { clearedOf, recipientsOf, standingOf, type ConflictDecision } from "./recipients.ts";

const PEOPLE = ["Annaig", "Bleunvenn", "Corentine", "Donan", "Enogat"];

const proposed = (id: string): ConflictReason => ({
  id,
  record: "r1",
  part: "concerned",
  certainty: "proposed",
  kind: "same_name",
  likeness: "near",
});
const conflict = (person: string, ...reasons: readonly ConflictReason[]) => ({
  person,
  reasons,
  keyMeanwhile: reasons.length === 0,
});
const dismissed = (
  handler: string,
  found: string,
  by: string,
  reason = "un homonyme",
): ConflictDecision => ({ handler, found, kind: "dismissed", by, reason });
const confirmed = (handler: string, found: string, by: string): ConflictDecision => ({
  ...dismissed(handler, found, by),
  kind: "confirmed",
});

const anybody = () => true;

describe("who has the key", () => {
  const [annaig = "", bleunvenn = "", corentine = ""] = PEOPLE;
  const conflicts = [conflict(annaig), conflict(bleunvenn, proposed("n")), conflict(corentine)];
  const having = (...decisions: readonly ConflictDecision[]) =>
    recipientsOf([annaig, bleunvenn, corentine], conflicts, decisions);

  it("is nobody of whom something is proposed, until another one dismisses it with a reason", () => {
    expect(having()).toEqual([annaig, corentine]);
    expect(having(dismissed(bleunvenn, "n", annaig))).toEqual([annaig, bleunvenn, corentine]);
    expect(having(dismissed(bleunvenn, "n", bleunvenn))).not.toContain(bleunvenn);
    expect(having(dismissed(bleunvenn, "n", annaig, "  "))).not.toContain(bleunvenn);
    expect(having(dismissed(bleunvenn, "other", annaig))).not.toContain(bleunvenn);
    expect(having(dismissed(bleunvenn, "n", "somebody"))).not.toContain(bleunvenn);
  });

  it("is nobody whose conflict is confirmed, though somebody dismissed it, before or after", () => {
    const both = [dismissed(bleunvenn, "n", annaig), confirmed(bleunvenn, "n", corentine)];
    expect(having(...both)).not.toContain(bleunvenn);
    expect(having(...both.toReversed())).not.toContain(bleunvenn);
    expect(standingOf(conflict(bleunvenn), proposed("n"), both, anybody)).toBe("confirmed");
    expect(standingOf(conflict(bleunvenn), proposed("n"), [], anybody)).toBe("undecided");
  });

  it("is nobody of a household that is written down, nor who dismisses for themself", () => {
    const { record, part, certainty } = {
      record: "r1",
      part: "witness",
      certainty: "proposed",
    } as const;
    const household = {
      id: "h",
      record,
      part,
      certainty,
      kind: "household",
      with: "Outside",
    } as const;
    const all = [conflict(annaig), conflict(bleunvenn, household)];
    const decisions = [dismissed(bleunvenn, "h", annaig)];
    expect(recipientsOf([annaig, bleunvenn], all, decisions)).toEqual([annaig]);
    const own = [dismissed(bleunvenn, "n", bleunvenn)];
    expect(standingOf(conflict(bleunvenn), proposed("n"), own, anybody)).toBe("undecided");
  });

  it("is not two who only clear each other, but whoever is cleared by one who is", () => {
    const all = [annaig, bleunvenn, corentine].map((person) => conflict(person, proposed("n")));
    const mutual = [dismissed(annaig, "n", bleunvenn), dismissed(bleunvenn, "n", annaig)];
    expect(clearedOf(all, mutual).size).toBe(0);
    const chain = [dismissed(bleunvenn, "n", corentine), dismissed(annaig, "n", bleunvenn)];
    const free = [...all.slice(0, 2), conflict(corentine)];
    expect([...clearedOf(free, chain)].toSorted()).toEqual([annaig, bleunvenn, corentine]);
  });

  it("is nobody of whom nothing was computed, and past handlers only clear others", () => {
    expect(recipientsOf([annaig, "Fanch"], conflicts, [])).toEqual([annaig]);
    const decisions = [dismissed(bleunvenn, "n", annaig)];
    expect(recipientsOf([bleunvenn], conflicts, decisions)).toEqual([bleunvenn]);
  });
});

/** Cases of few people, who are in many ways close. */
const anyCase = fc.record({
  named: fc.array(
    fc.record({
      person: fc.option(fc.constantFrom(...PEOPLE, "Outside")),
      name: fc.constantFrom("", "annaig tremel", "B. Trémel", "Personne", "Corentine"),
      email: fc.constantFrom("", "donan@ex.invalid"),
      isEmailProven: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  households: fc.array(fc.uniqueArray(fc.constantFrom(...PEOPLE, "Outside"), { maxLength: 3 }), {
    maxLength: 2,
  }),
  declared: fc.array(
    fc.record({
      person: fc.constantFrom(...PEOPLE),
      why: fc.constantFrom("own" as const, "conflict" as const),
    }),
    { maxLength: 2 },
  ),
  circle: fc.uniqueArray(fc.constantFrom(...PEOPLE, "Outside")),
});

/** Decisions by anybody, of things that were found and of things that were not. */
const anyDecisions = fc.array(
  fc.record({
    handler: fc.nat({ max: 4 }),
    at: fc.nat({ max: 4 }),
    kind: fc.constantFrom("confirmed" as const, "dismissed" as const, "dismissed" as const),
    by: fc.constantFrom(...PEOPLE, "Outside"),
    reason: fc.constantFrom("vu ensemble", ""),
  }),
  { maxLength: 12 },
);

type Choices = typeof anyCase extends fc.Arbitrary<infer Made> ? Made : never;

function caseOf({ named, households, declared, circle }: Choices): CaseOfConflicts {
  const all = [...PEOPLE, "Outside"].map((person): KnownPerson => {
    const stay = {
      body: "circle",
      start: "2025-01-01",
      end: null,
      mandate: null,
      pairedWith: null,
    };
    return {
      person,
      names: [{ givenName: person, familyName: "Trémel" }],
      emails: [{ text: `${person}@ex.invalid`.toLowerCase(), isFormer: false, isProven: true }],
      phones: [],
      stays: circle.includes(person) ? [stay] : [],
    };
  });
  return {
    handlers: all.slice(0, PEOPLE.length),
    named: named.map((one, at): NamedPerson => ({
      record: `r${at}`,
      part: "concerned",
      phone: "",
      ...one,
    })),
    known: new Map(all.map((one) => [one.person, one])),
    households,
    declared,
    settings: {
      day: "2026-11-27",
      monthsBack: 24,
      bodyAtMost: 30,
      team: null,
      sizeOf: () => circle.length,
    },
  };
}

function everything(
  choices: Choices,
  picks: typeof anyDecisions extends fc.Arbitrary<infer Made> ? Made : never,
) {
  const facts = caseOf(choices);
  const conflicts = conflictsOf(facts);
  const decisions = picks.map(({ handler, at, ...rest }): ConflictDecision => {
    const of = conflicts[handler];
    return { handler: of?.person ?? "", found: of?.reasons[at]?.id ?? "nothing", ...rest };
  });
  return { facts, conflicts, decisions, have: recipientsOf(PEOPLE, conflicts, decisions) };
}

describe("whatever a case says and anybody decides", () => {
  it("nobody named, of their household, declared or undecided has the key", () => {
    const property = fc.property(anyCase, anyDecisions, (choices, picks) => {
      const { facts, conflicts, decisions, have } = everything(choices, picks);
      const named = facts.named.flatMap(({ person }) => (person === null ? [] : [person]));
      const households = facts.households.filter((people) =>
        people.some((one) => named.includes(one)),
      );
      const declared = facts.declared.map(({ person }) => person);
      const apart = new Set([...named, ...households.flat(), ...declared]);
      expect(have.filter((person) => apart.has(person))).toEqual([]);
      for (const { person, reasons, keyMeanwhile } of conflicts) {
        expect(keyMeanwhile).toBe(reasons.length === 0);
        if (!have.includes(person)) continue;
        // Each reason against them was dismissed by somebody else who has it too, and nobody confirmed one.
        for (const { id } of reasons) {
          const of = decisions.filter((one) => one.handler === person && one.found === id);
          expect(of.filter(({ kind }) => kind === "confirmed")).toEqual([]);
          expect(
            of.some(({ by, reason }) => by !== person && reason !== "" && have.includes(by)),
          ).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("whoever withdraws has it no more, alone and at once, and nobody else changes that", () => {
    const property = fc.property(
      anyCase,
      anyDecisions,
      fc.constantFrom(...PEOPLE),
      (choices, picks, person) => {
        const declared = recuseOneself(choices.declared, person);
        expect(everything({ ...choices, declared }, picks).have).not.toContain(person);
      },
    );
    fc.assert(property);
  });

  it("without a decision, those have it against whom nothing was found", () => {
    const property = fc.property(anyCase, (choices) => {
      const { conflicts, have } = everything(choices, []);
      const free = conflicts.filter(({ keyMeanwhile }) => keyMeanwhile);
      expect(have).toEqual(free.map(({ person }) => person));
    });
    fc.assert(property);
  });

  it("one who is named besides never gives the key to anybody who had none", () => {
    const property = fc.property(
      anyCase,
      anyDecisions,
      fc.constantFrom(...PEOPLE),
      (choices, picks, person) => {
        const before = everything(choices, picks);
        const nothing = { name: "", email: "", isEmailProven: false } as const;
        const after = conflictsOf(
          caseOf({ ...choices, named: [...choices.named, { person, ...nothing }] }),
        );
        const have = recipientsOf(PEOPLE, after, before.decisions);
        expect(have.filter((one) => !before.have.includes(one))).toEqual([]);
      },
    );
    fc.assert(property);
  });
});
