import type { Texts } from "./compose.ts";

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** The keys of a tree in French, where what is counted has the two forms of English. */
type InEnglish<French> = {
  readonly [
    Key in keyof French & string as Key extends `${infer Stem}_${PluralForm}`
      ? `${Stem}_one` | `${Stem}_other`
      : Key
  ]: French[Key] extends string ? string : InEnglish<French[Key]>;
};

/** A feature’s texts in both languages: a key that only one of them has is a type error where it stands. */
export function translated<French extends Texts>(
  fr: French,
  en: InEnglish<French>,
): { readonly fr: French; readonly en: InEnglish<French> } {
  return { fr, en };
}
