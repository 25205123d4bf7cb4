import type { SingleByte } from "./reading.ts";

const from = (start: number, count: number) =>
  String.fromCharCode(...Array.from({ length: count }, (_, n) => start + n));
const LATIN = from(0xa0, 96);

/**
 * What the bytes from 0x80 on mean, as `python3 -c "bytes(range(128, 256)).decode('cp850')"` says of
 * each; bytes that Windows-1252 leaves out are as https://encoding.spec.whatwg.org/#windows-1252 has them.
 */
const HIGH_HALVES: Readonly<Record<SingleByte, string>> = {
  "windows-1252": `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${LATIN}`,
  "iso-8859-15": `${from(0x80, 32)}\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿${LATIN.slice(32)}`,
  cp850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  macintosh:
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
};

/** The characters of an encoding's bytes from 0x80 on, in order. */
export function highHalf(encoding: SingleByte): string {
  return HIGH_HALVES[encoding];
}

const reversed = new Map<SingleByte, ReadonlyMap<number, number>>();

/** The byte from 0x80 on that each character is in an encoding, by its code. */
export function bytesOf(encoding: SingleByte): ReadonlyMap<number, number> {
  const known = reversed.get(encoding);
  if (known !== undefined) return known;
  const bytes = new Map<number, number>();
  const half = highHalf(encoding);
  for (let i = 0; i < half.length; i++) bytes.set(half.charCodeAt(i), 0x80 + i);
  // Programs that say Windows-1252 and mean Latin-1 keep the controls as they are.
  if (encoding === "windows-1252") {
    for (let code = 0x80; code < 0xa0; code++) if (!bytes.has(code)) bytes.set(code, code);
  }
  reversed.set(encoding, bytes);
  return bytes;
}
