import type { z } from "zod";

/** A field, one of several of a kind such as `holders.2`, or all of them: "". */
type FieldPath<Values> = "" | (keyof Values & string) | `${keyof Values & string}.${number}`;

/** The code of what is wrong, a field each. */
export type FormErrors<Values> = Partial<Record<FieldPath<Values>, string>>;

/**
 * What a schema says of each field, the first thing where it says several: the code of its issue, or
 * the one that a rule of ours gives.
 */
export function formErrors<Values>(error: z.ZodError | undefined): FormErrors<Values> {
  const errors: Record<string, string> = {};
  for (const { path, code, message } of error?.issues ?? []) {
    const said = code === "custom" ? message : code;
    errors[path.join(".")] ??= said;
    errors[String(path[0] ?? "")] ??= said;
  }
  return errors as FormErrors<Values>;
}
