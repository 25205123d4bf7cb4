import { z } from "zod";
import { mayIssue, RegimeFields, RegimeKind } from "#shared/domain/finances/tax-receipts/regime.ts";

/** What is typed of a regime, whatever its kind: a choice of another one forgets nothing. */
export const RegimeValues = z.object({
  kind: RegimeKind,
  since: z.string().nullable(),
  decidedBy: z.string(),
  name: z.string(),
  number: z.string(),
  street: z.string(),
  postcode: z.string(),
  town: z.string(),
  object: z.string(),
  signer: z.string(),
  quality: z.string(),
  duesReturn: z.boolean(),
  hasRescript: z.boolean(),
  rescriptOn: z.string().nullable(),
  rescriptReference: z.string(),
  decreeOn: z.string().nullable(),
});
export type RegimeValues = z.infer<typeof RegimeValues>;

/** As declared before, to be changed; else of general interest: from the first day of the year that is looked at. */
export function valuesOf(before: RegimeFields | null, year: number): RegimeValues {
  const regime = before?.regime ?? null;
  const issuer = mayIssue(regime)
    ? regime
    : {
        name: "",
        number: "",
        street: "",
        postcode: "",
        town: "",
        object: "",
        signer: "",
        quality: "",
      };
  const rescript = regime?.kind === "general_interest" ? regime.rescript : null;
  return {
    duesReturn: false,
    ...pick(issuer),
    ...(mayIssue(regime) ? { duesReturn: regime.duesReturn } : {}),
    kind: regime?.kind ?? "general_interest",
    since: `${year}-01-01`,
    decidedBy: "",
    hasRescript: rescript !== null,
    rescriptOn: rescript?.on ?? null,
    rescriptReference: rescript?.reference ?? "",
    decreeOn: regime?.kind === "public_utility" ? regime.decreeOn : null,
  };
}

type Issuer = Pick<
  RegimeValues,
  "name" | "number" | "street" | "postcode" | "town" | "object" | "signer" | "quality"
>;

const pick = ({
  name,
  number,
  street,
  postcode,
  town,
  object,
  signer,
  quality,
}: Issuer): Issuer => ({
  name,
  number,
  street,
  postcode,
  town,
  object,
  signer,
  quality,
});

/** The field in which what a path of the schema is about was typed. */
function fieldOf(path: readonly PropertyKey[]): string {
  const said = path.join(".");
  if (said.startsWith("regime.rescript.")) {
    return said.endsWith(".on") ? "rescriptOn" : "rescriptReference";
  }
  return said.replace("regime.", "");
}

function asked(values: RegimeValues): unknown {
  const { kind, since, decidedBy, duesReturn } = values;
  const issuer = { ...pick(values), duesReturn };
  const rescript = values.hasRescript
    ? { on: values.rescriptOn, reference: values.rescriptReference }
    : null;
  switch (kind) {
    case "general_interest":
      return { regime: { kind, ...issuer, rescript }, since, decidedBy };
    case "public_utility":
      return { regime: { kind, ...issuer, decreeOn: values.decreeOn }, since, decidedBy };
    default:
      return { regime: { kind }, since, decidedBy };
  }
}

/** What is typed as the vault takes it, or what is wrong, by the field it was typed in. */
export const CheckedRegime = RegimeValues.transform((values, context): RegimeFields => {
  const { data, error } = RegimeFields.safeParse(asked(values));
  if (data !== undefined) return data;
  for (const { path } of error.issues) {
    context.addIssue({ code: "custom", path: [fieldOf(path)] });
  }
  return z.NEVER;
});
