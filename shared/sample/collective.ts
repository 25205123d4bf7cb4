import { collectiveEn } from "./collective.en.ts";
import { collectiveFr } from "./collective.fr.ts";
import type { SampleMeeting } from "./meeting.ts";
import { inventPeople, type InventedPerson } from "./people.ts";

/** A file that a meeting has. */
interface SampleDocument {
  /** Index of its meeting. */
  readonly meeting: number;
  readonly name: string;
  readonly text: string;
}

/** What is written about the invented collective; its people are the same in every language. */
export interface SampleTexts {
  readonly name: string;
  /** Whoever keeps the vault. */
  readonly secretary: string;
  readonly meetings: readonly SampleMeeting[];
  readonly documents: readonly SampleDocument[];
}

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
