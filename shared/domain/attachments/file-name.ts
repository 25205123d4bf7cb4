import { normalized } from "../kernel/text.ts";

const MOST_LETTERS = 120;
const MOST_BYTES = 200;
/** Separators of some system, characters Windows refuses, controls, and marks that turn the reading round. */
const UNUSABLE = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** Names that Windows keeps for its devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/iu;

/**
 * A file's name that reads as it is written and that every system takes: no path, nothing hidden, no
 * letter that makes « fdp.exe » of « exe.pdf ». Empty when nothing of it is left.
 */
export function cleanFileName(name: string): string {
  const spaced = normalized(name, "NFC").replace(UNUSABLE, "_").replace(/\s+/gu, " ");
  const plain = withoutEnd(spaced.replace(/^[\s.]+/u, ""));
  if (/^_*$/u.test(plain)) return "";
  return shortened(RESERVED.test(plain) ? `_${plain}` : plain);
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `Scan.pdf`, then `Scan (2).pdf`. */
export function numberedFileName(name: string, copy: number): string {
  if (copy === 1) return name;
  const { stem, extension } = split(name);
  return `${stem} (${copy})${extension}`;
}

function shortened(name: string): string {
  const { stem, extension } = split(name);
  let letters = Array.from(stem).slice(0, MOST_LETTERS);
  while (bytesOf(letters.join("") + extension) > MOST_BYTES) letters = letters.slice(0, -1);
  return letters.join("").trimEnd() + extension;
}

function split(name: string): { stem: string; extension: string } {
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? "";
  return { stem: name.slice(0, name.length - extension.length), extension };
}

function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + utf8Length(letter.codePointAt(0) ?? 0), 0);
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
