import { undoMisreading } from "./misreading.ts";
import { SINGLE_BYTES, type Misreading, type SingleByte } from "./reading.ts";
import { highHalf } from "./single-byte.ts";
import { decodeRun } from "./utf8-run.ts";

/** How usual a letter is in French, the commonest first, in rough steps; other letters count for little. */
const USUAL: Readonly<Record<string, number>> = {
  é: 6,
  è: 4.5,
  à: 4.5,
  ê: 3.5,
  ç: 3.5,
  î: 3,
  ô: 3,
  â: 3,
  û: 2.5,
  ù: 2.5,
  ï: 2.5,
  ë: 2.5,
  œ: 2.5,
  ü: 1.5,
  ñ: 1.5,
  ö: 1,
  ä: 0.5,
  á: 0.5,
  í: 0.5,
  ó: 0.5,
};

const isLetter = (sign: string) => /^\p{L}$/u.test(sign);
const isUpper = (sign: string) => /^\p{Lu}$/u.test(sign);
const isLower = (sign: string) => /^\p{Ll}$/u.test(sign);

/** How much a letter beyond ASCII looks at its place between two others. */
function scoreLetter(sign: string, before: string, after: string): number {
  const usual = USUAL[sign.toLowerCase()] ?? (sign <= "ÿ" ? -0.5 : -2);
  if (isUpper(sign) && isLower(before)) return -4;
  if (isLower(sign) && isUpper(before) && isUpper(after)) return -3;
  return isUpper(sign) ? usual * 0.8 : usual;
}

const QUOTES = /^[“”«»–—…•\u00a0]$/u;

function scoreSign(sign: string, before: string, after: string): number {
  if (/^[\u0080-\u009f\ufffd]$/u.test(sign)) return -6;
  if (isLetter(sign)) return scoreLetter(sign, before, after);
  const inside = isLetter(before) && isLetter(after);
  if (/^[’‘]$/u.test(sign)) return isLetter(after) || isLetter(before) ? 3 : 0;
  if (sign === "·") return inside ? 2 : -1;
  if (sign === "°") return /^[nN\d]$/u.test(before) ? 2 : -1;
  if (sign === "€") return isLetter(before) ? -2 : 1;
  if (QUOTES.test(sign)) return inside ? -3 : 0.5;
  return isLetter(before) || isLetter(after) ? -3 : -1;
}

/** How much a text reads like names and addresses of ours, by its signs beyond ASCII. */
function scoreText(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    score += scoreSign(text[i] ?? "", text[i - 1] ?? "", text[i + 1] ?? "");
  }
  return score;
}

/** Bytes that are UTF-8 beyond doubt say nothing of how the others are to be read. */
function decodeOthers(line: Uint8Array, half: string): string {
  let text = "";
  for (let i = 0; i < line.length;) {
    let end = i;
    while (end < line.length && (line[end] ?? 0) >= 0x80) end++;
    if (end === i) {
      text += String.fromCharCode(line[i++] ?? 0);
      continue;
    }
    const run = line.subarray(i, end);
    decodeRun(
      run,
      (at) => half.charCodeAt((run[at] ?? 0) - 0x80),
      (code, isUtf8) => {
        text += isUtf8 ? "e" : String.fromCharCode(code);
      },
    );
    i = end;
  }
  return text;
}

/** The encoding in which lines that are not UTF-8 read best; Windows-1252 among equals. */
export function likeliestSingleByte(lines: readonly Uint8Array[]): SingleByte {
  const scores = SINGLE_BYTES.map((encoding) => {
    const half = highHalf(encoding);
    return lines.reduce((sum, line) => sum + scoreText(decodeOthers(line, half)), 0);
  });
  const best = Math.max(...scores);
  // Where all of them read badly, one stray byte tells nothing.
  return (best > 0 ? SINGLE_BYTES[scores.indexOf(best)] : undefined) ?? "windows-1252";
}

const UTF8_READ_AS = ["windows-1252", "macintosh", "cp850"] as const;
const SWAPPED: readonly Misreading[] = [
  { as: "windows-1252", was: "cp850" },
  { as: "windows-1252", was: "macintosh" },
  { as: "macintosh", was: "windows-1252" },
  { as: "cp850", was: "windows-1252" },
];

/** By how much a text has to read better before letters of it are taken for others. */
const SURE = 8;

/** What was misread before these lines were written; null where they read as they are. */
export function likeliestMisreading(lines: readonly string[]): Misreading | null {
  const text = lines.join("\n");
  const found = UTF8_READ_AS.map((as): { misread: Misreading; gained: number } => {
    const misread: Misreading = { as, was: "utf-8" };
    return { misread, gained: text.length - undoMisreading(text, misread).length };
  }).toSorted((a, b) => b.gained - a.gained);
  if (found[0] !== undefined && found[0].gained > 0) return found[0].misread;
  const now = scoreText(text);
  if (now >= 0) return null;
  const swapped = SWAPPED.map((misread) => ({
    misread,
    score: scoreText(undoMisreading(text, misread)),
  })).toSorted((a, b) => b.score - a.score);
  const best = swapped[0];
  return best !== undefined && best.score > 0 && best.score - now >= SURE ? best.misread : null;
}
