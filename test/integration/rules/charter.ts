import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import type { RuleFields, RuleTerms } from "#shared/domain/rules/rule.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openBody } from "#test/helpers/bodies.ts";
import type { TestVault } from "#test/helpers/test-vault.ts";

const circles = { ...EVERY_BODY, kind: "circle" as const };
export const referents = { title: "referent", scope: circles };

export function aRule(terms: RuleTerms, fields: Partial<RuleFields> = {}): RuleFields {
  const said = { clause: "Un binôme au moins par cercle.", reference: "Charte, 3" };
  return { terms, effect: "warns", ...said, start: null, end: null, ...fields };
}

/** A small collective in a vault: a bureau, a circle and its sub-circle. */
export async function openCharter(vault: TestVault) {
  const bureau = await openBody(vault, "Bureau", ["treasurer", "member"], { kind: "bureau" });
  const press = await openBody(vault, "Presse", ["referent"]);
  const under = { kind: "sub_circle", parent: press.id } as const;
  const posters = await openBody(vault, "Affiches", ["referent"], under);
  return { bureau, press, posters };
}

/** Somebody, an adherent on the days that are told. */
export async function someone(
  vault: TestVault,
  givenName: string,
  ...adherent: readonly (readonly [start: string, end: string | null])[]
): Promise<string> {
  const named = aPerson({ givenName, familyName: "Kerjean" });
  const { id: personId } = (await vault.call("people.create", named)).person;
  for (const [start, end] of adherent) {
    await vault.call("people.addMembership", { personId, status: "adherent", start, end });
  }
  return personId;
}
