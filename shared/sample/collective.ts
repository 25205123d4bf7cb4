import { collectiveEn } from "./collective.en.ts";
import { collectiveFr } from "./collective.fr.ts";
import { inventPeople, type InventedPerson } from "./people.ts";
import type { SampleTexts } from "./texts.ts";

const SEED = 7;
export const SAMPLE_PEOPLE = 120;

/** The invented collective, in the language of whoever tries Greffe. */
export function sampleTexts(language: "fr" | "en"): SampleTexts {
  return { fr: collectiveFr, en: collectiveEn }[language];
}

/** Always the same people, in the same order: meetings name them by their index. */
export function samplePeople(): InventedPerson[] {
  return [...inventPeople(SEED, SAMPLE_PEOPLE)];
}
