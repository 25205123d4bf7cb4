import { BodyFields, type BodyState } from "#shared/domain/bodies/body.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";

/** What a change said otherwise than what was before it. */
export function changedFields(before: BodyState, after: BodyState): (keyof BodyFields)[] {
  const fields = BodyFields.keyof().options;
  return fields.filter((field) => !saysTheSame({ it: before[field] }, { it: after[field] }));
}
