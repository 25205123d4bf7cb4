import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { Witness } from "#shared/domain/vault/witness.ts";
import { sodium } from "../keys/sodium.ts";

const MAC_BYTES = 32;

/** The name a witness is kept under: without the vault's key it cannot be told which vault it is. */
export function witnessPlace(vaultId: string, witnessKey: Uint8Array): string {
  const message = `greffe.witness-place.1 ${vaultId}`;
  return sodium.to_hex(sodium.crypto_generichash(16, message, witnessKey));
}

/** A witness and its MAC, as text. It holds no name and nothing of what the vault contains. */
export function sealWitness(witness: Witness, vaultId: string, witnessKey: Uint8Array): string {
  const text = canonicalJson({ ...witness });
  return `${text}\n${macOf(text, vaultId, witnessKey)}`;
}

/** Null for a text that this vault's key did not seal: as good as none. */
export function openWitness(
  sealed: string,
  vaultId: string,
  witnessKey: Uint8Array,
): Witness | null {
  const [text, mac, ...rest] = sealed.split("\n");
  if (text === undefined || mac === undefined || rest.length > 0) return null;
  if (mac !== macOf(text, vaultId, witnessKey)) return null;
  return Witness.safeParse(JSON.parse(text)).data ?? null;
}

function macOf(text: string, vaultId: string, witnessKey: Uint8Array): string {
  const message = `greffe.witness.1 ${vaultId}\n${text}`;
  return sodium.to_hex(sodium.crypto_generichash(MAC_BYTES, message, witnessKey));
}
