import { z } from "zod";
import { Id } from "#shared/domain/kernel/ids.ts";
import { AccountNumber } from "../books/entry.ts";
import { lastingWords } from "./label-words.ts";

/** Which way money goes: the same words may come on both sides. */
export const SIDES = ["in", "out"] as const;
export type Side = (typeof SIDES)[number];
export const sideOf = (cents: number): Side => (cents < 0 ? "out" : "in");

const MOST_WORDS = 6;
export const RuleWords = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => lastingWords(text).join(" ") === text);

/** What a label told once, and tells again. */
export const LearnedRule = z.object({
  /** Folded, apart by spaces: a label that has all of them is of this kind. */
  words: RuleWords,
  side: z.enum(SIDES),
  account: AccountNumber,
  person: Id.nullable(),
  body: Id.nullable(),
});
export type LearnedRule = z.infer<typeof LearnedRule>;

/** The words that a rule is made of; empty for a label that says too little to learn from. */
export function wordsToLearn(label: string): string {
  return lastingWords(label).slice(0, MOST_WORDS).join(" ");
}

/** The rule that knows a line: all of its words are there; the one of the most words, then the one that is first. */
export function ruleOf<One extends Pick<LearnedRule, "words" | "side">>(
  label: string,
  cents: number,
  rules: readonly One[],
): One | null {
  const words = new Set(lastingWords(label));
  const side = sideOf(cents);
  let best: { readonly rule: One; readonly count: number } | null = null;
  for (const rule of rules) {
    const own = rule.words.split(" ");
    if (rule.side !== side || !own.every((word) => words.has(word))) continue;
    if (best === null || own.length > best.count) best = { rule, count: own.length };
  }
  return best?.rule ?? null;
}
