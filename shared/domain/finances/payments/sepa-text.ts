/**
 * What banks take in a payment: letters without accents, figures, and some signs (EPC217-08,
 * https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/sepa-requirements-extended-character-set-unicode-subset-best).
 */
const TAKEN = /[A-Za-z0-9/\-?:().,'+ ]/;

const LETTERS = new Map([
  ["œ", "oe"],
  ["Œ", "OE"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["ß", "ss"],
  ["ø", "o"],
  ["Ø", "O"],
  ["ł", "l"],
  ["Ł", "L"],
  ["đ", "d"],
  ["Đ", "D"],
  ["&", "+"],
  ["’", "'"],
  ["‘", "'"],
  ["–", "-"],
  ["—", "-"],
  ["_", "-"],
  ["·", "."],
  ["€", "EUR"],
]);

/** A text as a bank takes it, of at most `length` signs: each letter by its own, nothing dropped in silence. */
export function sepaText(text: string, length: number): string {
  let written = "";
  for (const sign of text.slice(0, 500)) {
    const letters = LETTERS.get(sign) ?? sign.normalize("NFKD").replace(/\p{M}/gu, "");
    written += /^[A-Za-z0-9/\-?:().,'+ ]*$/.test(letters) ? letters : " ";
  }
  return written.replace(/ {2,}/g, " ").trim().slice(0, length).trim();
}

export function isSepaText(text: string): boolean {
  return Array.from(text).every((sign) => TAKEN.test(sign));
}

/** References of at most 35 signs that stay different once cut, in the order they were given. */
export function sepaReferences(references: readonly string[]): string[] {
  const taken = new Set<string>();
  return references.map((reference) => {
    const whole = sepaText(reference, 35);
    let made = whole;
    for (let count = 2; made === "" || taken.has(made); count += 1) {
      const end = `-${count}`;
      made = `${whole.slice(0, 35 - end.length)}${end}`.replace(/^-/, "");
    }
    taken.add(made);
    return made;
  });
}
