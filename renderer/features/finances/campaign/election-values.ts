import { z } from "zod";
import { ELECTION_KINDS } from "#shared/domain/finances/campaign/ceiling.ts";
import {
  DIRECT_LIMITS,
  ElectionFields,
  ROUNDS,
} from "#shared/domain/finances/campaign/election.ts";
import { readAmount, readPositive, type Cents } from "#shared/domain/finances/money.ts";

/** An election as it is being typed. Also its draft’s schema. */
export const ElectionValues = z.object({
  kind: z.enum(ELECTION_KINDS),
  place: z.string(),
  votesOn: z.string().nullable(),
  population: z.string(),
  round: z.enum(ROUNDS),
  coefficient: z.string(),
  typedCeiling: z.string(),
  source: z.string(),
  department: z.string(),
  agent: z.string(),
  agentFrom: z.string().nullable(),
  directOfTotal: z.string(),
  directOfCeiling: z.string(),
});
export type ElectionValues = z.infer<typeof ElectionValues>;

/** Hundredths as they are typed: 118 is « 1,18 ». */
const hundredths = (count: number) =>
  `${Math.floor(count / 100)},${String(count % 100).padStart(2, "0")}`;
/** Tenths of a per cent: 25 is « 2,5 ». */
const tenths = (count: number) =>
  count % 10 === 0 ? String(count / 10) : `${Math.floor(count / 10)},${count % 10}`;

export function emptyElection(): ElectionValues {
  return {
    kind: "municipal",
    place: "",
    votesOn: null,
    population: "",
    round: "first",
    coefficient: "",
    typedCeiling: "",
    source: "",
    department: "",
    agent: "",
    agentFrom: null,
    directOfTotal: tenths(DIRECT_LIMITS.directOfTotal),
    directOfCeiling: tenths(DIRECT_LIMITS.directOfCeiling),
  };
}

export function valuesOf(fields: ElectionFields, format: (cents: Cents) => string): ElectionValues {
  const { population, coefficient, typedCeiling } = fields;
  return {
    ...fields,
    population: population === null ? "" : String(population),
    coefficient: coefficient === null ? "" : hundredths(coefficient),
    typedCeiling: typedCeiling === null ? "" : format(typedCeiling),
    directOfTotal: tenths(fields.directOfTotal),
    directOfCeiling: tenths(fields.directOfCeiling),
  };
}

/** What is sent; each field that cannot be read is refused by its name. */
export const CheckedElection = ElectionValues.transform((typed, context): ElectionFields => {
  const parsed = ElectionFields.safeParse({
    ...typed,
    population: wholeOf(typed.population),
    coefficient: readOr(typed.coefficient, null),
    typedCeiling: positiveOr(typed.typedCeiling),
    department: typed.department.trim().toUpperCase(),
    directOfTotal: tenthsOf(typed.directOfTotal),
    directOfCeiling: tenthsOf(typed.directOfCeiling),
  });
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    context.addIssue({ code: "custom", message: "required", path: [String(path[0] ?? "")] });
  }
  return z.NEVER;
});

/** What no schema takes for a number. */
const WRONG = "wrong";

function wholeOf(typed: string): number | null | string {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]/gu, "");
  if (bare === "") return null;
  return /^\d{1,9}$/.test(bare) ? Number(bare) : WRONG;
}

/** A number with two decimals, in hundredths. */
function readOr(typed: string, none: null | string): number | null | string {
  if (typed.trim() === "") return none;
  const read = readAmount(typed);
  return "cents" in read ? read.cents : WRONG;
}

function positiveOr(typed: string): number | null | string {
  if (typed.trim() === "") return null;
  const read = readPositive(typed);
  return "cents" in read ? read.cents : WRONG;
}

/** A percentage with one decimal at most, in tenths. */
function tenthsOf(typed: string): number | null | string {
  const read = readOr(typed, WRONG);
  return typeof read === "number" && read % 10 === 0 ? read / 10 : WRONG;
}
