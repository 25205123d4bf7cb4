import { foldText } from "../kernel/text.ts";

/**
 * Letters of other scripts that are drawn as Latin ones
 * (https://www.unicode.org/Public/security/latest/confusables.txt).
 */
const ALIKE = [
  ["АВЕКМНОРСТУХІЅЈԀԚԜҮ", "ABEKMHOPCTYXISJDQWY"],
  ["аеорсухіѕјһԁԛԝ", "aeopcyxisjhdqw"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["αικνορυ", "aikvopu"],
  ["ıɑɡ", "iag"],
] as const;

const DRAWN_AS = new Map(
  ALIKE.flatMap(([others, latin]) =>
    Array.from(others, (letter, at): [string, string] => [letter, latin.charAt(at)]),
  ),
);

/** The same for all names that are drawn alike, whatever they are made of. */
export function drawnForm(name: string): string {
  const latin = Array.from(name.normalize("NFKC"), (letter) => DRAWN_AS.get(letter) ?? letter);
  const alike = latin.join("").replace(JOINERS, "").replace(/[I1|]/gu, "l").replaceAll("0", "o");
  return foldText(alike);
}

const JOINERS = /[\p{Join_Control}\p{Variation_Selector}]/gu;
