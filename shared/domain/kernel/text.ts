/**
 * The form in which words are compared: no accents, no case, ligatures spelt out, apostrophes and
 * hyphens and any other punctuation as single spaces. `L’Haÿ-les-Roses` → `l hay les roses`.
 */
export function foldText(text: string): string {
  return (
    text
      // Before letters are decomposed too: putting many marks of one letter in order is quadratic.
      .replace(MARKS, "")
      .normalize("NFKD")
      .replace(MARKS, "")
      .toLowerCase()
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/ß/g, "ss")
      .replace(/ø/g, "o")
      .replace(/ł/g, "l")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}

const MARKS = /\p{M}+/gu;

/**
 * A normal form of a text that may be anything. Marks of one letter are put in order in the square of
 * their number, so a joiner stands after every thirtieth, which no language comes near
 * (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
 */
export function normalized(text: string, form: "NFC" | "NFKC"): string {
  return text.replace(/\p{M}{30}(?=\p{M})/gu, "$&\u034F").normalize(form);
}
