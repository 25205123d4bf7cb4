import { canonicalJson, type Json } from "./canonical-json.ts";
import { Header, HEADER_FORMAT, MAX_HEADER_BYTES } from "./header.ts";

export type HeaderReading =
  | { kind: "header"; header: Header }
  /** Written by a later version: nothing else about it can be judged. */
  | { kind: "newer"; format: number }
  | { kind: "damaged" };

/** A header as its one canonical text. Throws `ZodError` on what no header may hold. */
export function headerText(header: Header): string {
  return storedText(Header.parse(header));
}

/** Format 1 is written as it always was: without what came with roots. */
function storedText(header: Header): string {
  if (header.format !== 1) return canonicalJson(header);
  const { root: _root, users, slots, ...rest } = header;
  return canonicalJson({
    ...rest,
    users: users.map(
      ({ pending: _pending, vaultKey: { terms: _terms, ...vaultKey }, ...user }) => ({
        ...user,
        vaultKey,
      }),
    ),
    slots: slots.map(({ isRooted: _isRooted, ...slot }) => slot),
  });
}

/** What format 1 says nothing of, said. Anything that is no header stays as it is. */
function completed(value: Json | undefined): unknown {
  if (formatOf(value) !== 1 || !isRecord(value)) return value;
  const { users, slots } = value;
  return {
    ...value,
    root: null,
    users: each(users, (user) => ({
      ...user,
      pending: null,
      vaultKey: isRecord(user["vaultKey"]) ? { ...user["vaultKey"], terms: null } : null,
    })),
    slots: each(slots, (slot) => ({ ...slot, isRooted: false })),
  };
}

type JsonRecord = { readonly [key: string]: Json };

function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function each(value: Json | undefined, change: (one: JsonRecord) => unknown): unknown {
  return Array.isArray(value)
    ? value.map((one: Json) => (isRecord(one) ? change(one) : one))
    : value;
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
  const parsed = Header.safeParse(completed(value));
  if (!parsed.success || storedText(parsed.data) !== text) return { kind: "damaged" };
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
