import { z } from "zod";
import { NAMED_TABLES } from "./declared.ts";
import { FieldName } from "./fields.ts";
import { Value } from "./values.ts";

/** Somebody or something an entry names: as it is called now, or was when it was removed. */
export const Noun = z.object({
  table: z.enum(NAMED_TABLES),
  name: z.string(),
  id: z.uuid(),
  isThere: z.boolean(),
});
export type Noun = z.infer<typeof Noun>;

/** What an entry is about, for the sentence that says it: it takes the nouns and values that it names. */
export const EntrySubject = z.object({
  /** The one that it is recognised by first; of each table one. */
  nouns: z.array(Noun),
  /** The fields of the first noun that changed. */
  fields: z.array(FieldName),
  /** By the names that the command's feature gave them. */
  values: z.record(z.string(), Value),
});
export type EntrySubject = z.infer<typeof EntrySubject>;

export const NO_SUBJECT: EntrySubject = { nouns: [], fields: [], values: {} };

/** The name a subject is recognised by: its first noun's, or else the value called so; empty where it has none. */
export function subjectName({ nouns: [first], values: { name } }: EntrySubject): string {
  if (first !== undefined) return first.name;
  return name?.kind === "text" ? name.text : "";
}
