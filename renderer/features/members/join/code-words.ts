import { isUnknown, type TypedWords } from "#renderer/lib/words/typed-words.ts";

const CODE_WORDS = 6;

export const NO_CODE: TypedWords = Array.from({ length: CODE_WORDS }, () => "");

export type CodeReading =
  | { readonly kind: "incomplete"; readonly missing: number }
  /** Places, from 0, of what is not the beginning of any word. */
  | { readonly kind: "unknown"; readonly places: readonly number[] }
  | { readonly kind: "complete" };

/** What the six fields hold. Whether the code opens anything is not told by its words. */
export function readCode(words: TypedWords): CodeReading {
  const missing = words.filter((word) => word.trim() === "").length;
  if (missing > 0) return { kind: "incomplete", missing };
  const places = words.flatMap((word, at) => (isUnknown(word) ? [at] : []));
  return places.length > 0 ? { kind: "unknown", places } : { kind: "complete" };
}
