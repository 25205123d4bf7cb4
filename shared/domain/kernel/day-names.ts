const WEEKDAYS = [
  ["dimanche", "sunday"],
  ["lundi", "monday"],
  ["mardi", "tuesday"],
  ["mercredi", "wednesday"],
  ["jeudi", "thursday"],
  ["vendredi", "friday"],
  ["samedi", "saturday"],
];

const MONTHS = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
];

const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  a: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  quinze: 15,
  fifteen: 15,
  vingt: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
};

/** From 0, Sunday, as `getUTCDay` counts; null where a folded word is no weekday. */
export const weekdayNamed = (word: string) => indexOfName(WEEKDAYS, word);

/** From 1 to 12; null where a folded word is no month. */
export function monthNamed(word: string): number | null {
  const index = indexOfName(MONTHS, word);
  return index === null ? null : index + 1;
}

/** A number in figures or in letters. */
export function countNamed(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return Object.hasOwn(NUMBERS, word) ? (NUMBERS[word] ?? null) : null;
}

/** Whether a folded word is the whole name of a weekday, and not its beginning. */
export const isWeekday = (word: string) => WEEKDAYS.some((names) => names.includes(word));

/** The place of a name in a list of synonyms, three letters being enough where only one fits. */
function indexOfName(names: readonly string[][], word: string): number | null {
  const exact = names.findIndex((list) => list.includes(word));
  if (exact >= 0) return exact;
  if (word.length < 3) return null;
  const close = names.flatMap((list, index) =>
    list.some((name) => name.startsWith(word)) ? [index] : [],
  );
  return close.length === 1 ? (close[0] ?? null) : null;
}
