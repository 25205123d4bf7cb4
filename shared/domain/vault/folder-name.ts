import { normalized } from "../kernel/text.ts";

export const VAULT_EXTENSION = ".greffe";

/** UTF-8 bytes: file systems allow 255, some encrypted homes only 143. */
const MAX_BYTES = 120;
/** Windows refuses these names, even followed by an extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/**
 * Separators and wildcards of one system or another, controls, and invisible marks. The two joiners
 * (U+200C, U+200D) stay: Persian words and families of emoji are written with them.
 */
const FORBIDDEN = /(?:[<>:"/\\|?*\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf})/gu;

/**
 * The name of a vault's folder, the same on every system, or null when nothing usable is left.
 * `Comité : Quartier / Nord` → `Comité Quartier Nord.greffe`.
 */
export function vaultFolderName(name: string): string | null {
  const plain = normalized(name, "NFC")
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+/, "");
  const cut = trimEnd(firstBytes(plain, MAX_BYTES));
  if (!/[\p{L}\p{N}\p{S}]/u.test(cut)) return null;
  // The part before the first dot is what Windows compares.
  const safe = RESERVED.test(cut.split(".")[0]?.trim() ?? "") ? `_${cut}` : cut;
  return `${safe}${VAULT_EXTENSION}`;
}

/** Windows drops dots and spaces at the end of a name. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** As many whole characters, as people see them, as fit. */
function firstBytes(text: string, max: number): string {
  let kept = "";
  let size = 0;
  for (const { segment } of new Intl.Segmenter("fr").segment(text)) {
    size += utf8Length(segment);
    if (size > max) break;
    kept += segment;
  }
  return kept;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
