import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { COUNT_TEXTS, CHOICE_TEXTS, type ChoiceText, type CountText } from "./declared.ts";
import type { FieldKind } from "./define.ts";

/** A value that an entry tells: what kind it is decides how it is said. */
export const Value = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("list"), items: z.array(z.string()) }),
  z.object({ kind: z.literal("date"), date: z.string() }),
  z.object({ kind: z.literal("instant"), at: z.string() }),
  z.object({ kind: z.literal("cents"), cents: z.number().int() }),
  /** One of a few, by its text in the catalogue. */
  z.object({ kind: z.literal("choice"), choice: z.enum(CHOICE_TEXTS) }),
  z.object({ kind: z.literal("choices"), choices: z.array(z.enum(CHOICE_TEXTS)) }),
  z.object({
    kind: z.literal("counts"),
    counts: z.array(z.object({ text: z.enum(COUNT_TEXTS), count: z.number().int() })),
  }),
]);
export type Value = z.infer<typeof Value>;

/** Longer texts, such as notes and minutes, are shown by their beginning. */
const EXCERPT = 240;

/**
 * A column's value as it is said; null is none. What an older version called otherwise is text, and so is what
 * somebody planted that no calendar has. A row of a table is called what `nameOf` says.
 */
export function valueOf(
  kind: FieldKind,
  value: string | number | null | undefined,
  nameOf?: (table: string, row: number) => string,
): Value | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof kind === "object" && "of" in kind) {
    const name = typeof value === "number" ? (nameOf?.(kind.of, value) ?? "") : "";
    return name === "" ? null : { kind: "text", text: name };
  }
  const asText: Value = { kind: "text", text: excerpt(String(value)) };
  switch (kind) {
    case "text":
      return asText;
    case "list": {
      const items = listOf(value);
      return items.length === 0 ? null : { kind, items };
    }
    case "date":
      return IsoDate.safeParse(value).success ? { kind, date: String(value) } : asText;
    case "instant":
      return isMoment(value) ? { kind, at: new Date(value).toISOString() } : asText;
    case "cents":
      return typeof value === "number" ? { kind, cents: value } : asText;
    default: {
      if (kind.many === true) {
        const choices = listOf(value).flatMap((item) => choiceOf(kind, item) ?? []);
        return { kind: "choices", choices };
      }
      const choice = choiceOf(kind, value);
      return choice === null ? asText : { kind: "choice", choice };
    }
  }
}

function isMoment(value: string | number): value is number {
  return typeof value === "number" && Number.isFinite(new Date(value).getTime());
}

type Choice = Extract<FieldKind, { among: unknown }>;

function choiceOf({ among, texts }: Choice, value: string | number): ChoiceText | null {
  const found = among.find((one) => one === value);
  // Each value of each choice is a `ChoiceText` by how that type is made.
  return found === undefined ? null : (`${texts}.${found}` as ChoiceText);
}

function listOf(value: string | number): string[] {
  try {
    return z.array(z.string()).safeParse(JSON.parse(String(value))).data ?? [];
  } catch {
    return [];
  }
}

function excerpt(text: string): string {
  const letters = Array.from(text);
  return letters.length <= EXCERPT ? text : `${letters.slice(0, EXCERPT - 1).join("")}…`;
}

/** How many of what, by its text in the catalogue. */
export function countOf(table: string, what: string, count: number) {
  // Each case of each count is a `CountText` by how that type is made.
  return { text: `${table}.${what}` as CountText, count };
}
