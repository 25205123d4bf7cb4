import { canonicalJson } from "../vault/canonical-json.ts";
import type { StatementOf } from "./statement.ts";

/** Where a proof counts and nowhere else: this vault, of this root. */
export interface ProofPlace {
  readonly vaultId: string;
  /** The root's entry, in hexadecimal. */
  readonly root: string;
}

type Keys = Pick<StatementOf<"join">, "person" | "sign" | "box">;

/** What the key of an invitation signs for whoever came with its code. */
export function joinMessage(place: ProofPlace, { person, sign, box }: Keys): string {
  const purpose = "greffe.directory.join.1";
  return canonicalJson({ purpose, vaultId: place.vaultId, root: place.root, person, sign, box });
}

/** What the key of a set of parts signs for somebody new. */
export function arriveMessage(
  place: ProofPlace,
  { person, sign, box, set }: Keys & { readonly set: string },
): string {
  const purpose = "greffe.directory.arrive.1";
  const { vaultId, root } = place;
  return canonicalJson({ purpose, vaultId, root, person, sign, box, set });
}

/** What somebody's key signs for the one that takes its place. */
export function renewMessage(place: ProofPlace, { person, sign, box }: Keys): string {
  const purpose = "greffe.directory.renew.1";
  return canonicalJson({ purpose, vaultId: place.vaultId, root: place.root, person, sign, box });
}

/** What whoever makes parts signs of them: the header may have them before the journal does. */
export function partsMessage(
  { vaultId, root }: ProofPlace,
  parts: StatementOf<"makeParts">["parts"],
): string {
  return canonicalJson({ purpose: "greffe.directory.parts.1", vaultId, root, ...parts });
}
