import { describe, expect, it } from "vitest";
import { leastSignatures } from "./decision-kinds.ts";
import { placeholdersIn } from "./message-text.ts";
import { protocolProblems } from "./protocol-problems.ts";
import { protocolTemplates } from "./protocol-templates.ts";
import { Protocol, STARTS } from "./protocol.ts";

const inFrench = protocolTemplates("fr");
const inEnglish = protocolTemplates("en");
const OUTCOMES = [
  "unsubstantiated",
  "settled",
  "measures",
  "exclusion",
  "proceedings",
  "withdrawn",
];

/** Every text somebody reads, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const french = inFrench.flatMap(textsOf);
const failing = (texts: readonly string[], pattern: RegExp) =>
  texts.filter((text) => pattern.test(text));

/** All of a protocol but its words. */
const shape = (protocol: Protocol) => ({
  ...protocol,
  name: "",
  steps: protocol.steps.map(({ key, isRequired }) => ({ key, isRequired })),
  deadlines: protocol.deadlines.map((one) => ({ ...one, title: "" })),
  texts: protocol.texts.map(({ key, placeholders }) => ({ key, placeholders })),
  emergency: {
    contacts: protocol.emergency.contacts.map(({ of, number }) => ({ of, number })),
    advice: protocol.emergency.advice.length,
  },
});

describe("protocols to begin with", () => {
  it("are of violence, of conflicts and of overload", () => {
    expect(inFrench.map(({ kind, name }) => [kind, name])).toEqual([
      ["violence", "Violences et harcèlement"],
      ["conflict", "Conflits"],
      ["overload", "Surcharge et épuisement"],
    ]);
  });

  it("are the same in both languages, but for their words", () => {
    expect(inEnglish.map(shape)).toEqual(inFrench.map(shape));
  });

  it.each([...inFrench, ...inEnglish])("$name: is a protocol, whole but for who does it", (one) => {
    expect(Protocol.parse(one)).toEqual(one);
    const facts = { peopleOf: () => null, hasKeys: () => true, outcomes: OUTCOMES };
    expect(protocolProblems(one, facts)).toEqual([
      { kind: "no_team" },
      { kind: "recovery_too_few", threshold: 2, people: 0 },
      { kind: "no_emergency_number" },
    ]);
  });

  it.each([...inFrench, ...inEnglish])("$name: uses all that its texts may use", ({ texts }) => {
    for (const { body, placeholders } of texts) {
      expect(placeholdersIn(body).toSorted()).toEqual(placeholders.toSorted());
    }
  });

  it("run every time limit from a step that is required, or from what always happens", () => {
    for (const { steps, deadlines } of inFrench) {
      const required = steps.filter(({ isRequired }) => isRequired).map(({ key }) => key);
      const starts = new Set<string>([...STARTS, ...required]);
      expect(deadlines.filter(({ after }) => !starts.has(after))).toEqual([]);
    }
  });

  it("have several people sign where somebody is set aside or excluded", () => {
    const decisions = inFrench.flatMap((one) => one.decisions);
    const grave = decisions.filter(({ kind }) => leastSignatures(kind) > 1);
    expect(grave.map(({ kind, signatures }) => [kind, signatures])).toEqual([
      ["set_aside", 2],
      ["exclusion", 3],
      ["set_aside", 2],
    ]);
  });

  it("say the numbers that help in France, each with what it is for", () => {
    const [violence] = inFrench;
    const contacts = violence?.emergency.contacts ?? [];
    expect(contacts.map(({ number }) => number)).toEqual([
      "17", "15", "112", "114", "3919", "119", "3018", "3114",
    ]); // prettier-ignore
    expect(contacts.filter(({ note }) => note === "")).toEqual([]);
  });
});

describe("French typography of protocols", () => {
  it("puts no-break spaces before marks and inside guillemets, and breaks no line before one", () => {
    expect(failing(french, /(?<![\u202f«(!?])[;!?](?=\s|$|»)/)).toEqual([]);
    expect(failing(french, /(?<![\u00a0\w/]):(?=\s|$)|\w:(?=\s|$)/)).toEqual([]);
    expect(failing(french, /«(?!\u00a0)|(?<!\u00a0)»/)).toEqual([]);
    expect(failing(french, / [;:!?»]/)).toEqual([]);
  });

  it("uses real apostrophes and quotation marks, in both languages", () => {
    expect(failing(french, /['"“”]|\.\.\./)).toEqual([]);
    expect(failing(inEnglish.flatMap(textsOf), /['"]|\.\.\./)).toEqual([]);
  });
});
