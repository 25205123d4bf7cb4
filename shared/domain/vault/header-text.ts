import { canonicalJson, type Json } from "./canonical-json.ts";
import { Header, HEADER_FORMAT, MAX_HEADER_BYTES } from "./header.ts";

export type HeaderReading =
  | { kind: "header"; header: Header }
  /** Written by a later version: nothing else about it can be judged. */
  | { kind: "newer"; format: number }
  | { kind: "damaged" };

/** A header as its one canonical text. Throws `ZodError` on what no header may hold. */
export function headerText(header: Header): string {
  return canonicalJson(Header.parse(header));
}

/**
 * Reads what `headerText` wrote and nothing else: writing it again must give the same text, which
 * refuses duplicate keys, spaces, other orders and other spellings of a string in one comparison.
 */
export function readHeaderText(text: string): HeaderReading {
  if (text.length > MAX_HEADER_BYTES) return { kind: "damaged" };
  const value = parseJson(text);
  const format = formatOf(value);
  if (format !== null && format > HEADER_FORMAT) return { kind: "newer", format };
  const parsed = Header.safeParse(value);
  if (!parsed.success || canonicalJson(parsed.data) !== text) return { kind: "damaged" };
  return { kind: "header", header: parsed.data };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function formatOf(value: Json | undefined): number | null {
  if (typeof value !== "object" || value === null || !("format" in value)) return null;
  return Number.isSafeInteger(value.format) ? Number(value.format) : null;
}
