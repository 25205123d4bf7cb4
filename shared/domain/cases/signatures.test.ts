import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionMessage, SignedDecision } from "./signed-decision.ts";
import {
  weighDecision,
  type DecisionFacts,
  type DecisionSignature,
  type Signer,
} from "./signatures.ts";

const id = (number: number) => `0190b000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const EVER = { start: "2025-01-01", end: null };
const PEOPLE = ["Aziliz", "Brendan", "Clervie", "Denez"];

const exclusion: SignedDecision = {
  vault: id(1),
  case: id(2),
  epoch: "ab".repeat(32),
  proposal: id(3),
  decision: "exclusion",
  text: "Exclusion du collectif, à compter du 1er juin.",
  protocol: { id: id(4), version: 3 },
  needed: 3,
  salt: "0f".repeat(32),
};

function facts(overrides: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    signers: PEOPLE.map((person) => ({ person, mandates: [EVER] })),
    recused: [],
    rule: { signatures: 3, countsEnded: false },
    today: "2026-05-20",
    ...overrides,
  };
}

let made = 0;
function signed(person: string, on = "2026-05-14", of = exclusion): DecisionSignature {
  made += 1;
  return {
    id: `s${made}`,
    person,
    at: `${on}T10:00:00.${String(made % 1_000).padStart(3, "0")}Z`,
    on,
    message: decisionMessage(of),
    isValid: true,
    isUncompared: false,
  };
}

const by = (...people: readonly string[]) => people.map((person) => signed(person));
const kindsOf = (signatures: readonly DecisionSignature[], known = facts()) =>
  weighDecision(exclusion, signatures, known).proof.map(({ standing }) => standing.kind);

describe("what is signed", () => {
  it("says of what it is, in one text whatever the order of its parts", () => {
    const turned = Object.fromEntries(Object.entries(exclusion).toReversed()) as SignedDecision;
    expect(decisionMessage(turned)).toBe(decisionMessage(exclusion));
    expect(JSON.parse(decisionMessage(exclusion))).toEqual({
      purpose: "greffe.case-decision.1",
      ...exclusion,
    });
  });

  it("differs as soon as anything in it does", () => {
    const others: SignedDecision[] = [
      { ...exclusion, vault: id(9) },
      { ...exclusion, case: id(9) },
      { ...exclusion, epoch: "cd".repeat(32) },
      { ...exclusion, proposal: id(9) },
      { ...exclusion, decision: "set_aside" },
      { ...exclusion, text: `${exclusion.text},` },
      { ...exclusion, protocol: { id: id(4), version: 4 } },
      { ...exclusion, needed: 2 },
      { ...exclusion, salt: "1f".repeat(32) },
    ];
    const messages = new Set([exclusion, ...others].map(decisionMessage));
    expect(messages.size).toBe(others.length + 1);
  });

  it("is never an exclusion by one, nor a text that is not in its one form", () => {
    const wrong = [
      { ...exclusion, needed: 1 },
      { ...exclusion, text: "e\u0301" },
      { ...exclusion, text: "a\u202Eb" },
      { ...exclusion, text: "" },
      { ...exclusion, salt: "0F".repeat(32) },
      { ...exclusion, author: id(5) },
    ];
    expect(wrong.filter((one) => SignedDecision.safeParse(one).success)).toEqual([]);
    expect(() => decisionMessage({ ...exclusion, needed: 1 })).toThrow("too_few_signatures");
  });
});

describe("a decision", () => {
  const [aziliz = "", brendan = "", clervie = "", denez = ""] = PEOPLE;

  it("is taken once enough have signed, though one of the team is recused", () => {
    const recused = [{ person: denez, at: "2026-05-01T00:00:00.000Z" }];
    const known = facts({ recused });
    expect(weighDecision(exclusion, by(aziliz, brendan, clervie), known).state).toEqual({
      kind: "decided",
      on: "2026-05-14",
      needed: 3,
      people: [aziliz, brendan, clervie],
    });
    expect(weighDecision(exclusion, by(aziliz, brendan), known).state).toEqual({
      kind: "pending",
      needed: 3,
      people: [aziliz, brendan],
      missing: 1,
      awaited: [clervie],
    });
  });

  it("counts nobody who is recused, before or after, and keeps what they signed as withdrawn", () => {
    const signatures = by(aziliz, brendan, clervie);
    const after = facts({ recused: [{ person: brendan, at: "2026-05-18T08:00:00.000Z" }] });
    const { state, proof } = weighDecision(exclusion, signatures, after);
    expect(state).toMatchObject({ kind: "pending", people: [aziliz, clervie], missing: 1 });
    expect(proof[1]?.standing).toEqual({ kind: "withdrawn", at: "2026-05-18T08:00:00.000Z" });
    const before = facts({ recused: [{ person: brendan, at: "2026-05-01T08:00:00.000Z" }] });
    expect(kindsOf(signatures, before)).toEqual(["counts", "recused", "counts"]);
  });

  it("counts somebody with two mandates once", () => {
    const twice: Signer = { person: aziliz, mandates: [EVER, { ...EVER, end: "2026-12-31" }] };
    const known = facts({ signers: [twice, twice, ...facts().signers] });
    const signatures = by(aziliz, aziliz, aziliz);
    expect(weighDecision(exclusion, signatures, known).state).toMatchObject({ missing: 2 });
    expect(kindsOf(signatures, known)).toEqual(["counts", "again", "again"]);
  });

  it("keeps counting who has another mandate when one of theirs ends", () => {
    const signers = [
      { person: aziliz, mandates: [{ start: "2025-01-01", end: "2026-05-12" }, EVER] },
      ...facts().signers.slice(1),
    ];
    const signatures = [signed(aziliz, "2026-05-10"), ...by(brendan, clervie)];
    expect(weighDecision(exclusion, signatures, facts({ signers })).state.kind).toBe("decided");
  });

  it("loses a signature whose mandate ends before there are enough, unless the protocol keeps it", () => {
    const signers = [
      { person: aziliz, mandates: [{ start: "2025-01-01", end: "2026-05-12" }] },
      ...facts().signers.slice(1),
    ];
    const signatures = [signed(aziliz, "2026-05-10"), ...by(brendan, clervie)];
    const { state, proof } = weighDecision(exclusion, signatures, facts({ signers }));
    expect(state).toMatchObject({ kind: "pending", missing: 1, awaited: [denez] });
    expect(proof[0]?.standing).toEqual({ kind: "mandate_ended", on: "2026-05-12" });
    const keeping = facts({ signers, rule: { signatures: 3, countsEnded: true } });
    expect(weighDecision(exclusion, signatures, keeping).state).toMatchObject({
      kind: "decided",
      on: "2026-05-14",
    });
  });

  it("takes back no signature by a mandate given anew, but follows one that is renewed", () => {
    const having = (...mandates: Signer["mandates"]) =>
      facts({ signers: [{ person: aziliz, mandates }, ...facts().signers.slice(1)] });
    const first = { start: "2025-01-01", end: "2026-05-12" };
    const signatures = [signed(aziliz, "2026-05-10"), ...by(brendan, clervie)];
    const anew = having({ start: "2026-05-16", end: null }, first);
    expect(weighDecision(exclusion, signatures, anew).state).toMatchObject({
      kind: "pending",
      missing: 1,
      awaited: [aziliz, denez],
    });
    const again = [...signatures, signed(aziliz, "2026-05-17")];
    expect(weighDecision(exclusion, again, anew).state).toMatchObject({ on: "2026-05-17" });
    const renewed = having({ start: "2026-05-13", end: null }, first);
    expect(weighDecision(exclusion, signatures, renewed).state.kind).toBe("decided");
  });

  it("stays taken when a mandate ends afterwards, and its last day is one of it", () => {
    const signers = [
      { person: aziliz, mandates: [{ start: "2025-01-01", end: "2026-05-14" }] },
      ...facts().signers.slice(1),
    ];
    const signatures = [signed(aziliz, "2026-05-10"), ...by(brendan, clervie)];
    const { state } = weighDecision(exclusion, signatures, facts({ signers }));
    expect(state).toMatchObject({ kind: "decided", on: "2026-05-14" });
  });

  it("adds the name of who signs once it is taken, and stays of the day it was", () => {
    const signatures = [...by(aziliz, brendan, clervie), signed(denez, "2026-05-19")];
    expect(weighDecision(exclusion, signatures, facts()).state).toMatchObject({
      kind: "decided",
      on: "2026-05-14",
      people: PEOPLE,
    });
  });

  it("is asked anew of everybody once a comma is added, and keeps what was signed", () => {
    const edited = { ...exclusion, text: exclusion.text.replace(" du", ", du") };
    const { state, proof } = weighDecision(edited, by(aziliz, brendan), facts());
    expect(state).toMatchObject({ kind: "pending", people: [], missing: 3 });
    expect(proof.map(({ standing }) => standing.kind)).toEqual(["other_text", "other_text"]);
  });

  it("counts no signature that does not hold, is of a key nobody compared, or without a mandate", () => {
    const signatures = [
      { ...signed(aziliz), isValid: false },
      { ...signed(brendan), isUncompared: true },
      signed("Ewen"),
      signed(clervie, "2024-12-31"),
    ];
    const { state, proof } = weighDecision(exclusion, signatures, facts());
    expect(state).toMatchObject({ people: [] });
    expect(proof.map(({ signature, standing }) => [signature.person, standing.kind])).toEqual([
      [clervie, "no_mandate"],
      [aziliz, "invalid"],
      [brendan, "uncompared_key"],
      ["Ewen", "no_mandate"],
    ]);
  });

  it("is out of reach where too few are left, and not foreseen where no rule is", () => {
    const recused = [clervie, denez].map((person) => ({ person, at: "2026-05-01T00:00:00.000Z" }));
    expect(weighDecision(exclusion, by(aziliz), facts({ recused })).state).toEqual({
      kind: "out_of_reach",
      needed: 3,
      people: [aziliz],
      missing: 2,
      awaited: [brendan],
    });
    const { state } = weighDecision(exclusion, by(...PEOPLE), facts({ rule: null }));
    expect(state).toEqual({ kind: "not_foreseen" });
  });

  it("takes as many as the protocol says, where the proposal asks for fewer", () => {
    const two = { ...exclusion, needed: 2 };
    const signatures = [signed(aziliz, "2026-05-14", two), signed(brendan, "2026-05-14", two)];
    expect(weighDecision(two, signatures, facts()).state).toMatchObject({ missing: 1, needed: 3 });
  });
});

/** Anything that may happen to a decision, by few people, so that it happens often. */
const anySignature = fc.record({
  person: fc.constantFrom(...PEOPLE),
  day: fc.integer({ min: 1, max: 28 }),
  isValid: fc.boolean(),
  isUncompared: fc.boolean(),
  isOfThisText: fc.boolean(),
});
const anyFacts = fc.record({
  ends: fc.array(fc.option(fc.integer({ min: 1, max: 28 })), { minLength: 4, maxLength: 4 }),
  recused: fc.uniqueArray(fc.constantFrom(...PEOPLE)),
  signatures: fc.integer({ min: 1, max: 4 }),
  countsEnded: fc.boolean(),
});
const dayOf = (day: number) => `2026-05-${String(day).padStart(2, "0")}`;

describe("whatever is signed, by whomever", () => {
  const two: SignedDecision = { ...exclusion, needed: 2 };
  const other: SignedDecision = { ...two, text: "Autre chose." };

  it("nobody is excluded by one, by the same twice, by who is recused, or without a mandate", () => {
    const property = fc.property(
      fc.array(anySignature, { maxLength: 10 }),
      anyFacts,
      (list, { ends, recused, ...rule }) => {
        const signatures = list.map(({ person, day, isOfThisText, ...rest }) => ({
          ...signed(person, dayOf(day), isOfThisText ? two : other),
          ...rest,
        }));
        const signers = PEOPLE.map((person, at) => {
          const end = ends[at] ?? null;
          return { person, mandates: [{ ...EVER, end: end === null ? null : dayOf(end) }] };
        });
        const known = facts({
          signers,
          rule,
          today: "2026-05-28",
          recused: recused.map((person) => ({ person, at: "2026-05-15T00:00:00.000Z" })),
        });
        const { state, proof } = weighDecision(two, signatures, known);
        expect(proof.map(({ signature }) => signature.id).toSorted()).toEqual(
          signatures.map((one) => one.id).toSorted(),
        );
        if (state.kind === "not_foreseen") throw new Error("there is a rule");
        const counting = proof.filter(({ standing }) => standing.kind === "counts");
        const people = counting.map(({ signature }) => signature.person);
        expect(people.toSorted()).toEqual(state.people.toSorted());
        expect(new Set(people).size).toBe(people.length);
        expect(people.filter((person) => recused.includes(person))).toEqual([]);
        for (const { signature } of counting) {
          expect(signature).toMatchObject({ isValid: true, isUncompared: false });
          expect(signature.message).toBe(decisionMessage(two));
          expect(signers.find(({ person }) => person === signature.person)?.mandates).toSatisfy(
            ([span]: readonly { end: string | null }[]) =>
              span?.end === null || signature.on <= (span?.end ?? ""),
          );
        }
        const needed = Math.max(2, rule.signatures);
        expect(state.needed).toBe(needed);
        expect(state.kind === "decided").toBe(people.length >= needed);
        if (state.kind !== "decided") expect(state.missing).toBe(needed - people.length);
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  it("the order in which signatures arrive changes nothing", () => {
    const list = by(...PEOPLE.slice(0, 3));
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: 3 }), (shuffled) => {
        expect(weighDecision(exclusion, shuffled, facts())).toEqual(
          weighDecision(exclusion, list, facts()),
        );
      }),
    );
  });
});
