import { z } from "zod";
import { BodyFields, emptyBody, type BodyState } from "#shared/domain/bodies/body.ts";
import { Composition } from "#shared/domain/bodies/composition.ts";
import { emptyRole, RoleFields, type RoleTitle } from "#shared/domain/bodies/role.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { compositionOf, RuleValues, ruleValuesOf } from "./rule/rule-values.ts";
import { NOTHING_SAID, SourceAsked, sourceOf, SourceTyped, sourceValues } from "./source-values.ts";

/** A role of a new body, as it is typed in one line. */
const RoleLine = z.object({
  title: z.string(),
  atLeast: z.string(),
  atMost: z.string(),
  term: z.string(),
});
export type RoleLine = z.infer<typeof RoleLine>;

/** A body as it is being typed: anything may still be missing. Also its draft’s schema. */
export const BodyValues = z
  .object({
    ...BodyFields.shape,
    name: z.string(),
    kind: z.string(),
    purpose: z.string(),
    domain: z.string(),
    meets: z.string(),
    from: z.string().nullable(),
    rule: RuleValues.nullable(),
    ...SourceTyped.shape,
    roles: z.array(RoleLine),
  })
  .omit({ composition: true });
export type BodyValues = z.infer<typeof BodyValues>;

export function emptyValues(from: string, parent: string | null): BodyValues {
  const { composition: _, ...empty } = emptyBody();
  return {
    ...empty,
    rule: null,
    name: "",
    kind: "circle",
    parent,
    from,
    ...NOTHING_SAID,
    roles: [],
  };
}

/** The next of several alike: all of one but what is its own. */
export function anotherAs(values: BodyValues): BodyValues {
  return { ...values, name: "", purpose: "", domain: "", meets: "", rule: null };
}

export function valuesOf(state: BodyState, from: string, isSame: boolean): BodyValues {
  const { id: _, source, from: _from, composition, ...fields } = state;
  return {
    ...fields,
    rule: ruleValuesOf(composition),
    from,
    ...(isSame ? sourceValues(source) : NOTHING_SAID),
    roles: [],
  };
}

export const emptyLine = (title: RoleTitle): RoleLine => ({
  title,
  atLeast: "1",
  atMost: "",
  term: "",
});

/** What is typed of a number; null for nothing, which a field without one says. */
export const wholeNumber = (text: string): number | null =>
  text.trim() === "" ? null : Number(text.trim());

function roleOf({ title, atLeast, atMost, term }: RoleLine): RoleFields {
  return {
    ...emptyRole(title),
    seatsAtLeast: wholeNumber(atLeast) ?? 0,
    seatsAtMost: wholeNumber(atMost),
    term: wholeNumber(term),
  };
}

const { composition: _composition, ...shape } = BodyFields.shape;

const Checked = z.object({
  ...shape,
  rule: RuleValues.transform(compositionOf).pipe(Composition).nullable(),
  from: IsoDate,
  ...SourceAsked.shape,
  roles: z.array(RoleLine.transform(roleOf).pipe(RoleFields)).max(50),
});

/** What is sent, by the rules that the vault checks it with. */
export const BodyChecked = Checked.transform(
  ({ from, saidText, saidOn, saidIn, roles, rule, ...fields }) => ({
    from,
    fields: { ...fields, composition: rule },
    roles,
    source: sourceOf({ saidText, saidOn, saidIn }),
  }),
);
export type BodyChecked = z.infer<typeof BodyChecked>;
