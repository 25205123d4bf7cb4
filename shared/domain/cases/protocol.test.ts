import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionRule, leastSignatures } from "./decision-kinds.ts";
import {
  filledText,
  placeholdersIn,
  unknownPlaceholders,
  type MessageText,
} from "./message-text.ts";
import { protocolProblems, type ProtocolFacts } from "./protocol-problems.ts";
import { protocolTemplates } from "./protocol-templates.ts";
import { keepOf, MAX_PROTOCOL_LENGTH, Protocol } from "./protocol.ts";

const id = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const [TEAM, ANNE, BORIS, CHLOE] = [id(1), id(2), id(3), id(4)] as const;

const OUTCOMES = ["settled", "measures", "exclusion"];

function facts(people: readonly string[] | null = [ANNE, BORIS, CHLOE]): ProtocolFacts {
  return {
    peopleOf: (body) => (body === TEAM && people !== null ? new Set(people) : null),
    hasKeys: (person) => [ANNE, BORIS, CHLOE].includes(person),
    outcomes: OUTCOMES,
  };
}

/** The first of those to begin with, with what it leaves to be said. */
function ready(overrides: Partial<Protocol> = {}): Protocol {
  const [violence] = protocolTemplates("fr");
  if (violence === undefined) throw new Error("there is none");
  return {
    ...violence,
    team: TEAM,
    emergency: {
      ...violence.emergency,
      contacts: [
        { of: "team", name: "Permanence", number: "06 00 00 00 00", note: "" },
        ...violence.emergency.contacts,
      ],
    },
    recovery: { threshold: 2, people: [ANNE, BORIS] },
    ...overrides,
  };
}

const errorsOf = (value: unknown) =>
  (Protocol.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({
    at: path.join("."),
    message,
  }));

const alone = (kind: string) => [{ kind, by: null, signatures: 1, countsEnded: false }];

const keeping = (keep: unknown) => ({
  ...ready(),
  retention: { outcomes: [{ outcome: "settled", keep }], graceDays: 30 },
});

const missing = (overrides: Partial<Protocol>, known = facts()) =>
  protocolProblems(ready(overrides), known);

describe("a protocol", () => {
  it("is read as it was written", () => {
    expect(Protocol.parse(ready())).toEqual(ready());
  });

  it("never has one person alone set aside or exclude", () => {
    for (const kind of ["set_aside", "exclusion"]) {
      expect(errorsOf({ ...ready(), decisions: alone(kind) })).toEqual([
        { at: "decisions.0.signatures", message: "too_few_signatures" },
      ]);
    }
    expect(errorsOf({ ...ready(), decisions: alone("measure") })).toEqual([]);
    expect(leastSignatures("exclusion")).toBe(2);
  });

  it("counts no signature of a mandate that ended, unless it says so", () => {
    const [decision] = Protocol.parse({
      ...ready(),
      decisions: [{ kind: "exclusion", by: null, signatures: 3 }],
    }).decisions;
    expect(decision?.countsEnded).toBe(false);
  });

  it("keeps for one month at least, or for ever by a word: never for nought", () => {
    expect([1, 600, "unlimited"].flatMap((keep) => errorsOf(keeping(keep)))).toEqual([]);
    for (const keep of [0, 601, 1.5, "never", null]) {
      expect(errorsOf(keeping(keep)).length).toBeGreaterThan(0);
    }
    expect(keepOf(Protocol.parse(keeping("unlimited")), "settled")).toBe("unlimited");
    expect(keepOf(Protocol.parse(keeping(6)), "exclusion")).toBeNull();
  });

  it("says nothing twice under one key", () => {
    const { steps, decisions, recovery } = ready();
    const twice = (overrides: Partial<Protocol>) => errorsOf(ready(overrides));
    expect(twice({ steps: [...steps, ...steps.slice(0, 1)] })).toEqual([
      { at: "steps", message: "twice" },
    ]);
    expect(twice({ decisions: [...decisions.slice(0, 2), ...decisions.slice(0, 1)] })).toEqual([
      { at: "decisions", message: "twice" },
    ]);
    expect(twice({ recovery: { ...recovery, people: [ANNE, ANNE] } })).toEqual([
      { at: "recovery.people", message: "twice" },
    ]);
  });

  it("is opened by one recovery person alone never", () => {
    expect(errorsOf(ready({ recovery: { threshold: 1, people: [ANNE] } }))).toHaveLength(1);
  });

  it("has a maximum as a whole", () => {
    const body = "é".repeat(8_000);
    const texts = Array.from({ length: 30 }, (_, at) => ({
      key: `text_${at}`,
      title: "Texte",
      body,
      placeholders: [],
    }));
    expect(JSON.stringify(ready({ texts })).length).toBeGreaterThan(MAX_PROTOCOL_LENGTH);
    expect(errorsOf(ready({ texts }))).toEqual([{ at: "", message: "too_long" }]);
  });

  it("says who may decide, and of what nothing is said", () => {
    const protocol = ready();
    expect(decisionRule(protocol, "exclusion")?.signatures).toBe(3);
    expect(decisionRule({ decisions: [] }, "exclusion")).toBeNull();
  });
});

function closureBy(signatures: number): Protocol["decisions"] {
  return [{ kind: "closure", by: null, signatures, countsEnded: false }];
}

describe("what is missing of a protocol", () => {
  it("is nothing once all is said", () => {
    expect(missing({})).toEqual([]);
  });

  it("is its team, and enough people in it", () => {
    expect(missing({ team: null })).toEqual([{ kind: "no_team" }]);
    expect(missing({}, facts(null))).toEqual([{ kind: "unknown_team", team: TEAM }]);
    expect(missing({}, facts([]))).toEqual([{ kind: "team_empty", team: TEAM }]);
    expect(missing({ decisions: closureBy(1) }, facts([ANNE]))).toEqual([
      { kind: "team_of_one", team: TEAM },
    ]);
  });

  it("is somebody to sign", () => {
    expect(missing({}, facts([ANNE, BORIS]))).toEqual([
      { kind: "signatures_beyond_people", decision: "exclusion", signatures: 3, people: 2 },
    ]);
    const elsewhere = closureBy(2).map((one) => ({ ...one, by: id(9) }));
    expect(missing({ decisions: elsewhere })).toEqual([
      { kind: "unknown_decider", decision: "closure", body: id(9) },
    ]);
    expect(missing({ decisions: [] })).toEqual([{ kind: "no_decision", decision: "closure" }]);
  });

  it("is a way back that works", () => {
    const gone = id(8);
    expect(missing({ recovery: { threshold: 2, people: [ANNE, gone] } })).toEqual([
      { kind: "recovery_unknown", people: [gone] },
      { kind: "recovery_too_few", threshold: 2, people: 1 },
    ]);
    expect(missing({ recovery: { threshold: 3, people: [ANNE, BORIS] } })).toEqual([
      { kind: "recovery_too_few", threshold: 3, people: 2 },
    ]);
  });

  it("is what a time limit runs from, how long an outcome is kept, what a text is filled with", () => {
    const deadline = { key: "late", title: "Plus tard", count: 1, movesOffDays: true } as const;
    const text = { key: "hello", title: "Bonjour", body: "{{team}}, {{author}}" };
    expect(
      missing({
        deadlines: [{ ...deadline, after: "nothing", unit: "days" }],
        retention: { outcomes: [{ outcome: "settled", keep: 6 }], graceDays: 0 },
        texts: [{ ...text, placeholders: ["team"] }],
      }),
    ).toEqual([
      { kind: "unknown_start", deadline: "late", after: "nothing" },
      { kind: "no_retention", outcome: "measures" },
      { kind: "no_retention", outcome: "exclusion" },
      { kind: "unknown_placeholder", text: "hello", name: "author" },
    ]);
  });

  it("is a card that somebody of the team answers, and steps to follow", () => {
    const { contacts } = ready().emergency;
    const emergency = { contacts: contacts.filter((one) => one.of === "public"), advice: [] };
    expect(missing({ emergency, steps: [], deadlines: [] })).toEqual([
      { kind: "no_step" },
      { kind: "no_emergency_number" },
      { kind: "no_emergency_advice" },
    ]);
  });
});

describe("a text to send", () => {
  const text: MessageText = {
    title: "Des nouvelles",
    body: "Avant le {{deadline}}, à {{ contact }}. {{deadline}} {{reasons}}",
    placeholders: ["deadline", "contact"],
  };

  it("names what it is filled with", () => {
    expect(placeholdersIn(text.body)).toEqual(["deadline", "contact", "reasons"]);
    expect(unknownPlaceholders(text)).toEqual(["reasons"]);
  });

  it("takes what it may, and shows what is still to be written", () => {
    const values = { deadline: "3 mars", reasons: "secrètes" };
    expect(filledText(text, values)).toBe("Avant le 3 mars, à {{ contact }}. 3 mars {{reasons}}");
  });

  it("is filled once: what is put in is text, whatever it looks like", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const filled = filledText({ ...text, body: "a {{contact}} b" }, { contact: value });
        expect(filled).toBe(`a ${value} b`);
      }),
    );
    expect(filledText(text, { contact: "{{deadline}}", deadline: "3 mars" })).toContain(
      "à {{deadline}}.",
    );
  });
});
