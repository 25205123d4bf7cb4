import type { Decision } from "../decision-kinds.ts";
import type { Placeholder } from "../message-text.ts";
import type { DeadlineRule, Protocol } from "../protocol.ts";

/**
 * Numbers that are for everybody in France, free of charge
 * (https://www.service-public.fr/particuliers/vosdroits/F33954).
 */
type PublicNumber = "15" | "17" | "112" | "114" | "119" | "3018" | "3114" | "3919";

/** A protocol to begin with, but for its words: those are the same for nobody, and in two languages. */
export interface Outline {
  readonly kind: "violence" | "conflict" | "overload";
  /** Each with whether it is required, in their order. */
  readonly steps: Readonly<Record<string, boolean>>;
  readonly deadlines: Readonly<
    Record<string, Pick<DeadlineRule, "after" | "count" | "unit" | "movesOffDays">>
  >;
  readonly numbers: readonly PublicNumber[];
  /** Each with what it may be filled with. */
  readonly texts: Readonly<Record<string, readonly Placeholder[]>>;
  readonly decisions: readonly Pick<Decision, "kind" | "signatures">[];
  readonly retention: Readonly<Record<string, number>>;
}

/** All that is written of an outline in one language. */
export interface WordsOf<Of extends Outline> {
  readonly name: string;
  readonly steps: Readonly<Record<keyof Of["steps"], { title: string; what: string }>>;
  readonly deadlines: Readonly<Record<keyof Of["deadlines"], string>>;
  readonly advice: readonly string[];
  readonly texts: Readonly<Record<keyof Of["texts"], { title: string; body: string }>>;
}

export type NumberWords = Readonly<Record<PublicNumber, { name: string; note: string }>>;

/** What an outline and its words make: a protocol whose team, numbers and recovery people are still to be said. */
export function protocolOf<Of extends Outline>(
  outline: Of,
  words: WordsOf<Of>,
  numbers: NumberWords,
): Protocol {
  const { steps, deadlines, texts } = words as WordsOf<Outline>;
  return {
    name: words.name,
    kind: outline.kind,
    version: 1,
    team: null,
    steps: Object.entries(outline.steps).map(([key, isRequired]) => ({
      key,
      ...said(steps, key),
      isRequired,
    })),
    deadlines: Object.entries(outline.deadlines).map(([key, rule]) => ({
      key,
      title: said(deadlines, key),
      ...rule,
    })),
    emergency: {
      contacts: outline.numbers.map((number) => ({ of: "public", number, ...numbers[number] })),
      advice: [...words.advice],
    },
    texts: Object.entries(outline.texts).map(([key, placeholders]) => ({
      key,
      ...said(texts, key),
      placeholders: [...placeholders],
    })),
    decisions: outline.decisions.map((one) => ({ ...one, by: null, countsEnded: false })),
    recusal: { monthsBack: 24, bodyAtMost: 30 },
    retention: {
      outcomes: Object.entries(outline.retention).map(([outcome, keep]) => ({ outcome, keep })),
      graceDays: 30,
    },
    recovery: { threshold: 2, people: [] },
  };
}

function said<Words>(all: Readonly<Record<string, Words>>, key: string): Words {
  const words = all[key];
  if (words === undefined) throw new Error(`nothing is said of ${key}`);
  return words;
}
