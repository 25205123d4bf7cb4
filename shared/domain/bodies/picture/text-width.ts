/**
 * How wide letters are, in hundredths of their size, rounded up from Inter (https://rsms.me/inter/), whose
 * letters are wider than those of Arial or Helvetica: what fits in it fits in what stands in for it.
 */
const CLASSES: readonly (readonly [width: number, letters: string])[] = [
  [26, "iljI.,:;'’|!·ïîíì"],
  [30, " ()[]\u00A0\u202Ftfr-/"],
  [40, '“”"*°'],
  [56, "abcdeghknopqsuvxyzJLF?«»"],
  [66, "ABCDEGHKNOPQRSTUVXYZ0123456789&+=<>#_~"],
  [88, "mwM@%œæ…—"],
  [100, "WŒÆ"],
];

const OF = new Map(
  CLASSES.flatMap(([width, letters]) => Array.from(letters, (one) => [one, width] as const)),
);
const ACCENTS = /\p{M}/gu;
const BOLD = 1.07;
/** Of a letter of no class: as wide as an ideogram. */
const WIDEST = 105;

/** The same few words are measured at each size that is tried. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** How wide a line is, where letters are one high. */
export function textWidth(text: string, isBold = false): number {
  let width = known.get(text);
  if (width === undefined) {
    width = measured(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, width);
  }
  return (width / 100) * (isBold ? BOLD : 1);
}

function measured(text: string): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replace(ACCENTS, "")) {
    width += OF.get(letter) ?? widthOfOther(letter);
  }
  return width;
}

function widthOfOther(letter: string): number {
  return letter < "\u0250" ? 70 : WIDEST;
}
