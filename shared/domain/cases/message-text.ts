import { z } from "zod";

/** What a text to send may be filled with, written `{{deadline}}` in it. None tells who else is in the case. */
const PLACEHOLDERS = [
  "collective",
  "team",
  "contact",
  "recipient",
  "today",
  "received_on",
  "receipt",
  "deadline",
  "meeting_on",
  "meeting_place",
  "measure",
  "measure_end",
  "decision",
  "reasons",
  "appeal_until",
] as const;
export const Placeholder = z.enum(PLACEHOLDERS);
export type Placeholder = z.infer<typeof Placeholder>;

/** A text that handlers send: an acknowledgement, an invitation, a decision. */
export const MessageText = z.strictObject({
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(8_000),
  /** Those that it may use. */
  placeholders: z.array(Placeholder).max(PLACEHOLDERS.length),
});
export type MessageText = z.infer<typeof MessageText>;

const WRITTEN = /\{\{([^{}]{0,60})\}\}/gu;

/** Names between double braces in a text, each once, in their order. */
export function placeholdersIn(body: string): string[] {
  return [...new Set([...body.matchAll(WRITTEN)].map(([, name = ""]) => name.trim()))];
}

/** Those that a text has and may not use: nothing would be put in their place. */
export function unknownPlaceholders({ body, placeholders }: MessageText): string[] {
  const known: readonly string[] = placeholders;
  return placeholdersIn(body).filter((name) => !known.includes(name));
}

/** A text with what is known put in its place; what is not stays as it is written, to be seen. */
export function filledText(
  { body, placeholders }: MessageText,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  const known: ReadonlyMap<string, string> = new Map(
    placeholders.flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return body.replace(WRITTEN, (whole, name: string) => known.get(name.trim()) ?? whole);
}
