/**
 * The form in which words are compared: no accents, no case, ligatures spelt out, apostrophes and
 * hyphens and any other punctuation as single spaces. `L’Haÿ-les-Roses` → `l hay les roses`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
