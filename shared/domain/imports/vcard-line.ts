import { decodeSingleByte, decodeUtf8 } from "./misreading.ts";
import { highHalf } from "./single-byte.ts";
import { isWellFormed } from "./utf8-run.ts";

/** A property of a card: `item1.TEL;TYPE=CELL:06…` has the name `TEL`. */
export interface CardProperty {
  readonly name: string;
  /** Its parameters, upper case, values of `TYPE` and those of vCard 2.1 without a name together. */
  readonly types: ReadonlySet<string>;
  readonly value: string;
}

/** Parameters and their values, cut at `;` and at the first `:` that no quotes hold. */
function cutHead(line: string): { parts: string[]; value: string } | null {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i];
    if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== ";" && sign !== ":")) continue;
    else {
      parts.push(line.slice(start, i));
      start = i + 1;
      if (sign === ":") return { parts, value: line.slice(start) };
    }
  }
  return null;
}

/** UTF-8 where the bytes are, whatever a telephone says of them. */
function decodeBytes(bytes: readonly number[], charset: string): string {
  const all = Uint8Array.from(bytes);
  if (isWellFormed(all)) return decodeUtf8(all);
  return decodeSingleByte(all, highHalf(charset.startsWith("MAC") ? "macintosh" : "windows-1252"));
}

function decodeQuoted(value: string, charset: string): string {
  const parts: string[] = [];
  let bytes: number[] = [];
  for (let i = 0; i < value.length; i++) {
    const hex = value[i] === "=" ? value.slice(i + 1, i + 3) : "";
    const code = value.charCodeAt(i);
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else if (code < 0x80) {
      bytes.push(code);
    } else {
      parts.push(decodeBytes(bytes, charset), value[i] ?? "");
      bytes = [];
    }
  }
  return parts.join("") + decodeBytes(bytes, charset);
}

/** How a line says that its value goes on behind a `=` at its end (vCard 2.1). */
export function isQuotedPrintable(line: string): boolean {
  const head = line.slice(0, 200).split(":", 1)[0] ?? "";
  return /[;=]QUOTED-PRINTABLE(?:;|$)/i.test(head);
}

/** Reads a whole line, folds undone; null for what is no property, and for pictures, sounds and keys. */
export function readProperty(line: string): CardProperty | null {
  const cut = cutHead(line);
  if (cut === null) return null;
  const [head = "", ...parameters] = cut.parts;
  const types = new Set<string>();
  let charset = "";
  let encoding = "";
  for (const parameter of parameters) {
    const text = parameter.replaceAll('"', "").toUpperCase();
    const equals = text.indexOf("=");
    const key = equals < 0 ? "TYPE" : text.slice(0, equals).trim();
    const value = text.slice(equals + 1).trim();
    if (key === "CHARSET") charset = value;
    else if (key === "ENCODING") encoding = value;
    else if (key === "PREF") types.add("PREF");
    else if (key === "TYPE") for (const type of value.split(",")) types.add(type.trim());
  }
  if (types.has("QUOTED-PRINTABLE")) encoding = "QUOTED-PRINTABLE";
  if (/^B(?:ASE64)?$/.test(encoding) || types.has("BASE64")) return null;
  const name = head
    .slice(head.lastIndexOf(".") + 1)
    .trim()
    .toUpperCase();
  const value = encoding === "QUOTED-PRINTABLE" ? decodeQuoted(cut.value, charset) : cut.value;
  return { name, types, value };
}

/** The parts of a structured value, cut at `;`, with their escapes read. */
export function structured(value: string): string[] {
  return splitUnescaped(value).map(unescaped);
}

function splitUnescaped(value: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (let i = 0; i < value.length; i++) {
    const sign = value[i] ?? "";
    if (sign === "\\") {
      part += sign + (value[i + 1] ?? "");
      i++;
    } else if (sign === ";") {
      parts.push(part);
      part = "";
    } else {
      part += sign;
    }
  }
  return [...parts, part];
}

/** `\n`, `\,`, `\;` and `\\` as https://www.rfc-editor.org/rfc/rfc6350#section-3.4 has them. */
export function unescaped(value: string): string {
  return value
    .replace(/\\([\s\S])/g, (_, sign: string) => (/^n$/i.test(sign) ? "\n" : sign))
    .replace(/\r\n?/g, "\n")
    .trim();
}
