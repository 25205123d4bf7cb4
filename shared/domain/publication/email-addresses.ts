import { normalized } from "../kernel/text.ts";

const AT = /@|[[({<]\s*(?:at|arobase)\s*[\])}>]|\s(?:at|arobase)\s/g;
const DOT = /[[({<]\s*(?:dot|point)\s*[\])}>]|\s(?:dot|point)\s/g;
const BETWEEN_ADDRESSES = /[\s@<>()[\]{},;:"'«»]/;
const SENTENCE_END = /[.!?…]/;

/**
 * What may be an e-mail in a text, its signs spelt out or not, folded as addresses are compared. What
 * ends a sentence may belong to it or not: both are told.
 */
export function emailsIn(text: string): string[] {
  const plain = normalized(text, "NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
  const found = addressesIn(withSign(withSign(plain, AT, "@"), DOT, "."));
  return [...new Set(found.flatMap((email) => [email, withoutEnd(email)]))];
}

/** Puts `sign` wherever it is spelt, without the spaces around. */
function withSign(text: string, spelt: RegExp, sign: string): string {
  let result = "";
  let at = 0;
  spelt.lastIndex = 0;
  for (let found = spelt.exec(text); found !== null; found = spelt.exec(text)) {
    result += text.slice(at, found.index).trimEnd() + sign;
    at = found.index + found[0].length;
    while (/\s/.test(text.charAt(at))) at += 1;
    spelt.lastIndex = at;
  }
  return result + text.slice(at);
}

/** Read from each sign to both sides. */
function addressesIn(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let sign = text.indexOf("@"); sign !== -1; sign = text.indexOf("@", sign + 1)) {
    let start = sign;
    while (start > from && !BETWEEN_ADDRESSES.test(text.charAt(start - 1))) start -= 1;
    let end = sign + 1;
    while (end < text.length && !BETWEEN_ADDRESSES.test(text.charAt(end))) end += 1;
    if (start === sign || end === sign + 1) continue;
    found.push(text.slice(start, end));
    from = end;
  }
  return found;
}

function withoutEnd(email: string): string {
  let end = email.length;
  while (end > 0 && SENTENCE_END.test(email.charAt(end - 1))) end -= 1;
  return email.slice(0, end);
}
