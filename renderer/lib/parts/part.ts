import type { TypedWords } from "#renderer/lib/words/typed-words.ts";

/** A part that was typed and found to be good. In this component's memory only. */
export interface Part {
  readonly number: number;
  /** Empty where it is not known. */
  readonly holder: string;
  readonly words: TypedWords;
}

/** Says whose part typed words are, or throws the failure that names what is wrong with it. */
export type CheckPart = (
  words: string[],
  taken: number[],
) => Promise<{ number: number; holder: string }>;

/** Takes the parts as they are then: a check takes a while, and they may have changed meanwhile. */
export type ChangeParts = (change: (parts: readonly Part[]) => readonly Part[]) => void;

export const wordsOf = (parts: readonly Part[]): string[][] => parts.map(({ words }) => [...words]);
