import type { BodyNode } from "../views.ts";

/** What is seen of a body at a glance, the gravest first. */
export const SIGN_KINDS = ["broken", "vacant", "ending", "temporary", "lent"] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/**
 * Drawn, as fonts lack such letters: lines around the middle of a square of one. Their shapes tell them
 * apart where colours do not.
 */
export const SIGN_PATHS: Readonly<Record<SignKind, string>> = {
  broken: "M0-.44L.48.4H-.48ZM0-.14V.12M0 .25V.27",
  vacant: "M-.42 0A.42.42 0 1 0 .42 0A.42.42 0 1 0-.42 0M-.18 0H.18",
  ending: "M-.42 0A.42.42 0 1 0 .42 0A.42.42 0 1 0-.42 0M0-.24V0L.17.12",
  temporary: "M-.32-.42H.32L-.32.42H.32Z",
  lent: "M-.44 0H.44M-.16-.28L-.44 0L-.16.28",
};

/** Rules that are broken, by body; other counts are in the node. */
export type BrokenRules = ReadonlyMap<string, number>;

/** How many of each sign a body has; those it has none of are left out. */
export function signsOf(node: BodyNode, broken: BrokenRules): [SignKind, number][] {
  const counts: Readonly<Record<SignKind, number>> = {
    broken: broken.get(node.id) ?? 0,
    vacant: node.vacant,
    ending: node.ending,
    temporary: node.until === null ? 0 : 1,
    lent: node.attachment === "lent" ? 1 : 0,
  };
  return SIGN_KINDS.flatMap((kind) => (counts[kind] > 0 ? [[kind, counts[kind]]] : []));
}
