import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import type { RuleFields, RuleTerms } from "#shared/domain/rules/rule.ts";

/** The first is broken by the circle that lost a referent this autumn; the others are kept. */
const TERMS = {
  pair: {
    kind: "least_holders",
    role: { title: "referent", scope: { ...EVERY_BODY, kind: "circle" } },
    count: 2,
  },
  term: {
    kind: "longest_term",
    role: { title: "referent", scope: { ...EVERY_BODY, kind: "circle" } },
    months: 24,
  },
  offices: {
    kind: "incompatible",
    role: { title: "secretary", scope: EVERY_BODY },
    other: { title: "treasurer", scope: EVERY_BODY },
  },
} as const satisfies Readonly<Record<string, RuleTerms>>;

export type RuleWords = Readonly<
  Record<keyof typeof TERMS, Pick<RuleFields, "clause" | "reference">>
>;

/** The rules of the invented charter, each with its clause. */
export function sampleRules(words: RuleWords): RuleFields[] {
  const keys = Object.keys(TERMS) as (keyof typeof TERMS)[];
  return keys.map((key) => ({
    terms: TERMS[key],
    effect: "warns",
    ...words[key],
    start: null,
    end: null,
  }));
}
