import { z } from "zod";
import { Source } from "#shared/domain/bodies/source.ts";
import { Id } from "#shared/domain/kernel/ids.ts";

/** By what decision something is so, as it is typed: also part of a draft’s schema. */
export const SourceTyped = z.object({
  saidText: z.string(),
  saidOn: z.string().nullable(),
  /** The decision of the minutes that is linked to. */
  saidIn: Id.nullable(),
});
export type SourceValues = z.infer<typeof SourceTyped>;

/** What is sent of it. */
export const SourceAsked = z.object({
  saidText: Source.shape.text,
  saidOn: Source.shape.date,
  saidIn: Source.shape.decision,
});

export const NOTHING_SAID: SourceValues = { saidText: "", saidOn: null, saidIn: null };

export function sourceOf({ saidText, saidOn, saidIn }: z.infer<typeof SourceAsked>): Source {
  return { decision: saidIn, text: saidText, date: saidOn };
}

export function sourceValues({ decision, text, date }: Source): SourceValues {
  return { saidText: text, saidOn: date, saidIn: decision };
}
