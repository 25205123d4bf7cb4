import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { Name } from "../kernel/name.ts";

/** Those that collectives have in common; each adds its own (`BodyKindRecord`). */
export const BODY_KINDS = [
  "assembly",
  "bureau",
  "steering_committee",
  "circle",
  "sub_circle",
  "thematic_group",
  "transversal_group",
  "pole",
  "support_team",
  "commission",
] as const;
export type CommonBodyKind = (typeof BODY_KINDS)[number];

/** One of those, or the id of a kind of the collective's own. */
export const BodyKind = z.union([z.enum(BODY_KINDS), Id]);
export type BodyKind = z.infer<typeof BodyKind>;

/** A kind of the collective's own. */
export const OwnBodyKind = z.object({ id: Id, name: Name });
export type OwnBodyKind = z.infer<typeof OwnBodyKind>;

export function isCommonKind(kind: BodyKind): kind is CommonBodyKind {
  return (BODY_KINDS as readonly string[]).includes(kind);
}
