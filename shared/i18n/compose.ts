import type { Whole } from "../domain/kernel/whole.ts";

export interface Texts {
  readonly [key: string]: string | Texts;
}

/**
 * The texts of every feature as one tree, where features share branches such as `errors` and `journal`.
 * Throws on a text that two features give: one would silently hide the other.
 */
export function compose<OfFeature extends Texts>(features: readonly OfFeature[]): Whole<OfFeature> {
  const whole: Growing = {};
  for (const texts of features) add(whole, texts, "");
  return whole as Whole<OfFeature>;
}

interface Growing {
  [key: string]: string | Growing;
}

function add(to: Growing, texts: Texts, path: string): void {
  for (const [key, given] of Object.entries(texts)) {
    const there = to[key];
    if (typeof given === "string") {
      if (there !== undefined) throw new Error(`two features give the text ${path}${key}`);
      to[key] = given;
      continue;
    }
    const branch = there ?? {};
    if (typeof branch === "string") throw new Error(`two features give the text ${path}${key}`);
    to[key] = branch;
    add(branch, given, `${path}${key}.`);
  }
}
