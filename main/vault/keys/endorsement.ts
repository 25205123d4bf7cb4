import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { verify, type Signer } from "./signing.ts";
import { sodium } from "./sodium.ts";

/** Somebody who came in with enough parts of a set. */
export interface Endorsed {
  /** The set, by its slot in the header. */
  readonly setId: string;
  readonly userId: string;
  readonly signPublicKey: Uint8Array;
}

/** Signed by the key of the set itself: nobody has it but whoever has enough parts. */
export function endorse(joining: Endorsed, set: Signer): Uint8Array {
  return set.sign(messageOf(joining));
}

export function isEndorsed(
  joining: Endorsed,
  setPublicKey: Uint8Array,
  signature: Uint8Array,
): boolean {
  return verify(setPublicKey, messageOf(joining), signature);
}

function messageOf({ setId, userId, signPublicKey }: Endorsed): Uint8Array {
  const text = canonicalJson({
    purpose: "greffe.shares-endorsement.1",
    setId,
    userId,
    signPublicKey: sodium.to_hex(signPublicKey),
  });
  return new TextEncoder().encode(text);
}
