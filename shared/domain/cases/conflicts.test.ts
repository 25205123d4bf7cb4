import { describe, expect, it } from "vitest";
import { mayDismiss, type KnownPerson, type NamedPerson, type Stay } from "./conflict-reasons.ts";
import { conflictsOf, recuseOneself, type CaseOfConflicts } from "./conflicts.ts";

function known(person: string, overrides: Partial<KnownPerson> = {}): KnownPerson {
  const names = [{ givenName: person, familyName: "Quéméner" }];
  return { person, names, emails: [], phones: [], stays: [], ...overrides };
}

function named(overrides: Partial<NamedPerson> = {}): NamedPerson {
  const nothing = { name: "", email: "", phone: "", isEmailProven: false };
  return { record: "r1", part: "concerned", person: null, ...nothing, ...overrides };
}

function stay(body: string, overrides: Partial<Stay> = {}): Stay {
  return { body, start: "2025-01-01", end: null, mandate: null, pairedWith: null, ...overrides };
}

const email = (text: string, overrides: { isFormer?: boolean; isProven?: boolean } = {}) => ({
  text,
  isFormer: false,
  isProven: false,
  ...overrides,
});

const SIZES: Readonly<Record<string, number>> = { circle: 6, assembly: 900, team: 4 };

function facts(overrides: Partial<CaseOfConflicts> = {}): CaseOfConflicts {
  return {
    handlers: [known("Maïwenn")],
    named: [],
    known: new Map(),
    households: [],
    declared: [],
    settings: {
      day: "2026-11-27",
      monthsBack: 24,
      bodyAtMost: 30,
      team: "team",
      sizeOf: (body) => SIZES[body] ?? 0,
    },
    ...overrides,
  };
}

/** What is found of the first handler. */
const reasonsOf = (overrides: Partial<CaseOfConflicts>) =>
  conflictsOf(facts(overrides))[0]?.reasons ?? [];

/** The same against somebody of the roster, of whom it knows this. */
const against = (one: KnownPerson, overrides: Partial<CaseOfConflicts> = {}) =>
  reasonsOf({
    named: [named({ person: one.person })],
    known: new Map([[one.person, one]]),
    ...overrides,
  });

const other = (overrides: Partial<KnownPerson> = {}) =>
  known("Soizic", { names: [{ givenName: "Soizic", familyName: "Prigent" }], ...overrides });

const commonTo = (body: string) =>
  against(other({ stays: [stay(body, { start: "2026-02-01" })] }), {
    handlers: [known("Maïwenn", { stays: [stay(body)] })],
  });

/** Both were of a circle, of which the first left that day. */
const endedOn = (end: string, monthsBack = 24) =>
  against(other({ stays: [stay("circle", { start: "2024-03-01" })] }), {
    handlers: [known("Maïwenn", { stays: [stay("circle", { start: "2022-01-01", end })] })],
    settings: { ...facts().settings, monthsBack },
  });

const pairIn = (body: string, a: Partial<Stay>, b: Partial<Stay>) =>
  against(other({ stays: [stay(body, b)] }), {
    handlers: [known("Maïwenn", { stays: [stay(body, a)] })],
  });

const idOf = (name: string) => reasonsOf({ named: [named({ name })] })[0]?.id;

describe("what keeps a handler from the key", () => {
  it("is nothing where nobody of the case is close to them", () => {
    expect(conflictsOf(facts({ named: [named({ name: "Soizic Prigent" })] }))).toEqual([
      { person: "Maïwenn", reasons: [], keyMeanwhile: true },
    ]);
  });

  it("is, for certain, to be in it, whatever as", () => {
    for (const part of ["reporter", "concerned", "witness"] as const) {
      const conflicts = conflictsOf(facts({ named: [named({ part, person: "Maïwenn" })] }));
      expect(conflicts).toEqual([
        {
          person: "Maïwenn",
          reasons: [
            { id: "r1:same_person", record: "r1", part, certainty: "certain", kind: "same_person" },
          ],
          keyMeanwhile: false,
        },
      ]);
    }
  });

  it("may be a name, by any that they have or had", () => {
    const handler = known("Maïwenn", {
      names: [
        { givenName: "Maïwenn", familyName: "Quéméner" },
        { givenName: "Maïwenn", familyName: "Le Dû" },
      ],
    });
    const found = (name: string) =>
      reasonsOf({ handlers: [handler], named: [named({ name })] }).map((one) =>
        one.kind === "same_name" ? one.likeness : one.kind,
      );
    expect(found("QUEMENER maiwenn")).toEqual(["same"]);
    expect(found("M. Ledu")).toEqual(["near"]);
    expect(found("Katell Ledu")).toEqual([]);
    const [reason] = reasonsOf({ handlers: [handler], named: [named({ name: "Maïwenn" })] });
    expect(reason).toMatchObject({ certainty: "proposed", id: "r1:same_name:maiwenn" });
  });

  it("may be an address that was theirs, wherever it was typed; certain once both answered from it", () => {
    const handler = known("Maïwenn", {
      emails: [
        email("m@ex.invalid", { isProven: true }),
        email("Avant@Ex.invalid", { isFormer: true }),
      ],
    });
    const found = (overrides: Partial<NamedPerson>) =>
      reasonsOf({ handlers: [handler], named: [named(overrides)] });
    expect(found({ email: "AVANT@ex.invalid" })).toMatchObject([
      { certainty: "proposed", kind: "same_email", isFormer: true },
    ]);
    expect(found({ name: "écrire à m [at] ex.invalid" })).toMatchObject([
      { certainty: "proposed", kind: "same_email", isFormer: false },
    ]);
    expect(found({ email: "m+journal@ex.invalid", isEmailProven: true })).toMatchObject([
      { certainty: "proposed", kind: "same_email" },
    ]);
    expect(found({ email: "m@ex.invalid", isEmailProven: true })).toMatchObject([
      { certainty: "certain", kind: "same_address", address: "m@ex.invalid" },
    ]);
    expect(found({ email: "maiwenn.quemener@ailleurs.invalid" })).toMatchObject([
      { certainty: "proposed", kind: "address_like_name" },
    ]);
    expect(found({ email: "n@ex.invalid" })).toEqual([]);
  });

  it("may be a number, however it is written", () => {
    const phones = [{ text: "+33 (0)6 39 98 00 01", isFormer: true }];
    const found = (phone: string) =>
      reasonsOf({ handlers: [known("Maïwenn", { phones })], named: [named({ phone })] });
    for (const phone of [
      "06.39.98.00.01",
      "0033639980001",
      "02 61 91 00 00 / 06 39 98 00 01",
      "０６ ３９ ９８ ００ ０１",
    ]) {
      expect(found(phone)).toMatchObject([
        { certainty: "proposed", kind: "same_phone", isFormer: true },
      ]);
    }
    expect([...found("06 39 98 00 02"), ...found("2026"), ...found("")]).toEqual([]);
  });

  it("may be what the roster knows of somebody in the case, written down there twice", () => {
    const twice = known("m2", {
      names: [{ givenName: "Maiwenn", familyName: "Quemener" }],
      emails: [email("m@ex.invalid")],
    });
    const handlers = [known("Maïwenn", { emails: [email("m@ex.invalid")] })];
    expect(against(twice, { handlers }).map(({ kind }) => kind)).toEqual([
      "same_name",
      "same_email",
    ]);
  });

  it("may be a household, which is taken off where it is written and not dismissed", () => {
    const households = [["Soizic", "Nolwenn", "Maïwenn"]];
    const [reason, ...others] = against(other(), { households });
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ certainty: "proposed", kind: "household", with: "Soizic" });
    expect(reason !== undefined && mayDismiss(reason)).toBe(false);
    expect(against(other(), { households: [["Soizic", "Nolwenn"], ["Maïwenn"]] })).toEqual([]);
  });

  it("may be a circle in common, not an assembly of hundreds, nor the team itself", () => {
    expect(commonTo("circle")).toEqual([
      {
        id: "r1:common_body:Soizic:circle",
        record: "r1",
        part: "concerned",
        certainty: "proposed",
        kind: "common_body",
        with: "Soizic",
        body: "circle",
        size: 6,
        start: "2026-02-01",
      },
    ]);
    expect([...commonTo("assembly"), ...commonTo("team")]).toEqual([]);
  });

  it("may be a mandate in common that ended, as far back as the protocol looks, with its days", () => {
    expect(endedOn("2025-12-31")).toMatchObject([
      { kind: "past_mandate", start: "2024-03-01", end: "2025-12-31" },
    ]);
    expect(endedOn("2024-11-27")).toHaveLength(1);
    expect(endedOn("2024-11-26")).toEqual([]);
    expect(endedOn("2025-12-31", 0)).toEqual([]);
    expect(endedOn("2026-11-27")).toMatchObject([{ kind: "common_body" }]);
    expect(endedOn("2024-02-29")).toEqual([]);
  });

  it("may be a seat held as a pair, in a body of any size, and in the team too", () => {
    const first = { mandate: "m1" };
    const second = { mandate: "m2", pairedWith: "m1" };
    for (const body of ["circle", "assembly", "team"]) {
      expect(pairIn(body, first, second)).toMatchObject([{ kind: "same_seat", end: null }]);
      expect(pairIn(body, second, first)).toHaveLength(1);
      expect(pairIn(body, second, { mandate: "m3", pairedWith: "m1" })).toHaveLength(1);
    }
    const over = { ...second, end: "2025-12-31" };
    expect(pairIn("assembly", first, over)).toMatchObject([
      { kind: "same_seat", end: "2025-12-31" },
    ]);
    expect(pairIn("assembly", first, { ...second, end: "2024-01-31" })).toEqual([]);
    expect(pairIn("assembly", first, { mandate: "m4" })).toEqual([]);
    expect(pairIn("circle", first, { ...second, start: "2026-12-01" })).toEqual([]);
  });

  it("is what was declared, of oneself by oneself, once", () => {
    const once = recuseOneself([], "Maïwenn");
    expect(recuseOneself(once, "Maïwenn")).toEqual(once);
    const declared = [...once, { person: "Maïwenn", why: "conflict" } as const];
    expect(reasonsOf({ declared })).toEqual([
      { id: "declared:own", certainty: "certain", kind: "declared", why: "own" },
      { id: "declared:conflict", certainty: "certain", kind: "declared", why: "conflict" },
    ]);
    expect(reasonsOf({ declared: recuseOneself([], "Soizic") })).toEqual([]);
  });

  it("has an id that stays as long as what was typed, within what a decision may name", () => {
    expect(idOf("Maiwenn Quemener")).toBe(idOf("Maïwenn QUÉMÉNER"));
    expect(idOf("Maiwenn Quemener")).not.toBe(idOf("Maiwenn Quemenner"));
    expect(idOf(`Maïwenn Quéméner ${"x".repeat(200)}`)?.length).toBeLessThan(200);
  });
});
