import { nameLetters } from "./letters.ts";
import type { Subject } from "./subject.ts";

/** How French addresses are shortened, and in full. */
export const STREET_WORDS: ReadonlyMap<string, string> = new Map(
  "av avenue,ave avenue,bd boulevard,bld boulevard,blvd boulevard,boul boulevard,r rue,pl place,imp impasse,ch chemin,che chemin,chem chemin,all allee,rte route,sq square,fg faubourg,fbg faubourg,st saint,ste sainte,b bis,t ter,gal general,dr docteur,pt pont,res residence,bat batiment,qu quai,crs cours,pass passage"
    .split(",")
    .map((pair): [string, string] => {
      const [short = "", long = ""] = pair.split(" ");
      return [short, long];
    }),
);

/** Where the street ends and the door begins. */
const DOOR = new Set(
  "appt apt appartement batiment etage escalier esc porte hall lot bp residence interphone".split(
    " ",
  ),
);

/** The words of a street line, abbreviations spelt out, `12bis` as `12 bis`. */
function streetWords(street: string): string[] {
  return street
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(nameLetters)
    .flatMap((word) => /^(\d+)([a-z]*)$/.exec(word)?.slice(1) ?? [word])
    .filter((word) => word !== "")
    .map((word) => STREET_WORDS.get(word) ?? word);
}

/**
 * The ways in which someone's street may be written, as words: whole, up to the door, a part
 * between commas, number last. A street without any number counts only with its postcode or town.
 */
export function addressForms(subject: Pick<Subject, "street" | "postcode" | "town">): string[][] {
  const whole = streetWords(subject.street);
  if (whole.length < 2) return [];
  if (!whole.some(isNumber)) {
    const places = [streetWords(subject.town), streetWords(subject.postcode)];
    return places.filter((place) => place.length > 0).map((place) => [...whole, ...place]);
  }
  const parts = subject.street.split(/[,;\n]/).map(streetWords);
  const forms = [whole, ...parts].flatMap((words) => [words, beforeDoor(words)]);
  const complete = forms.filter(
    (words) => words.some(isNumber) && words.filter((word) => !isNumber(word)).length > 0,
  );
  const useful = complete.filter((words) => words === whole || words.length > 2);
  const turned = useful.map((words) => [
    ...words.filter((word) => !isNumber(word)),
    ...words.filter(isNumber),
  ]);
  const byText = new Map([...useful, ...turned].map((words) => [words.join(" "), words]));
  return [...byText.values()];
}

function beforeDoor(words: readonly string[]): string[] {
  const door = words.findIndex((word, index) => index > 1 && DOOR.has(word));
  return door === -1 ? [...words] : words.slice(0, door);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word) || word === "bis" || word === "ter";
}
