import { isCommonKind, type BodyKind, type CommonBodyKind } from "../body-kinds.ts";

/** Kinds that are drawn in one colour: those that lead, that gather all, that work, that hold others. */
export type Family = "lead" | "assembly" | "circle" | "group" | "pole" | "other";

const OF: Readonly<Record<CommonBodyKind, Family>> = {
  assembly: "assembly",
  bureau: "lead",
  steering_committee: "lead",
  circle: "circle",
  sub_circle: "circle",
  thematic_group: "group",
  transversal_group: "group",
  pole: "pole",
  support_team: "group",
  commission: "group",
};

export function familyOf(kind: BodyKind): Family {
  return isCommonKind(kind) ? OF[kind] : "other";
}
