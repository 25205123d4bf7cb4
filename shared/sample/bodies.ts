import type { CommonBodyKind } from "#shared/domain/bodies/body-kinds.ts";
import type { BodyFields } from "#shared/domain/bodies/body.ts";
import type { Cadence } from "#shared/domain/bodies/cadence.ts";
import type { Composition } from "#shared/domain/bodies/composition.ts";
import type { Capacity, EndReason } from "#shared/domain/bodies/mandate.ts";
import type { Designation, RoleFields } from "#shared/domain/bodies/role.ts";

/** In the order of `CIRCLES`. */
export const CIRCLE_KEYS = [
  "housing",
  "schools",
  "health",
  "mobility",
  "water",
  "culture",
  "communication",
  "treasury",
] as const;
export type CircleKey = (typeof CIRCLE_KEYS)[number];

export const BODY_KEYS = [
  ...CIRCLE_KEYS,
  "assembly",
  "bureau",
  "steering",
  "emptyHomes",
  "posters",
  "welcome",
  "festival",
] as const;
export type BodyKey = (typeof BODY_KEYS)[number];

/** By which decision of the invented past something is so. */
type DecisionKey = "founding" | "plenary" | "circle";

export interface SampleMandate {
  /** Index in the invented roster. */
  readonly person: number;
  /** Days from today; so are all days here. */
  readonly since: number;
  readonly capacity?: Capacity;
  readonly appointer?: number;
  readonly ended?: { readonly on: number; readonly reason: EndReason };
}

export interface SampleRole {
  readonly fields: Pick<RoleFields, "title"> & Partial<RoleFields>;
  readonly designation: Designation;
  readonly decision: DecisionKey;
  readonly held: readonly SampleMandate[];
}

export interface SampleBody {
  readonly key: BodyKey;
  readonly kind: CommonBodyKind;
  readonly under: BodyKey | null;
  readonly opens: number;
  readonly decision: DecisionKey;
  readonly admission?: BodyFields["admission"];
  readonly cadence?: Cadence;
  /** The last day it is meant for. */
  readonly until?: number;
  /** The day on which it took the name that it has. */
  readonly renamed?: number;
  readonly closes?: number;
  readonly composition?: (idOf: (key: BodyKey) => string) => Composition;
  readonly roles: readonly SampleRole[];
}

/** What is written of a body. */
interface BodyWords {
  readonly name: string;
  /** What it was called before. */
  readonly formerly?: string;
  readonly purpose: string;
  readonly domain: string;
  readonly meets: string;
}

export interface OrganisationWords {
  readonly bodies: Readonly<Record<BodyKey, BodyWords>>;
  readonly decisions: Readonly<Record<DecisionKey, string>>;
}
