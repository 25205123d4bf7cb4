import { z } from "zod";
import { sodium } from "#main/vault/keys/sodium.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";

const NONCE = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

/** A text as it is kept: its id stays while it is typed on, each time a turn later. */
const KeptText = z.object({
  id: z.string().regex(/^[0-9a-f]{32}$/u),
  turn: z.number().int().min(0),
  at: z.iso.datetime(),
  text: UnstoredText,
});
export type KeptText = z.infer<typeof KeptText>;
const KeptTexts = z.array(KeptText);

type Owner = Pick<UnlockedVault, "vaultId" | "userId" | "rescueKey">;

export function newTextId(): string {
  return sodium.to_hex(sodium.randombytes_buf(16));
}

/** The name it is kept under: without the person's key it cannot be told which vault it is of. */
export function rescueName({ vaultId, userId, rescueKey }: Owner): string {
  const message = `greffe.rescue-name.1 ${vaultId} ${userId}`;
  return sodium.to_hex(sodium.crypto_generichash(16, message, rescueKey));
}

/** A nonce, then the sealed texts. */
export function sealTexts(texts: readonly KeptText[], owner: Owner): Uint8Array {
  const nonce = sodium.randombytes_buf(NONCE);
  const clear = Buffer.from(JSON.stringify(texts), "utf8");
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    clear,
    bound(owner),
    null,
    nonce,
    owner.rescueKey,
  );
  clear.fill(0);
  return Buffer.concat([nonce, sealed]);
}

/** Null for what this person did not seal for this vault, or that was altered: as good as none. */
export function openTexts(sealed: Uint8Array, owner: Owner): KeptText[] | null {
  try {
    const clear = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.subarray(NONCE),
      bound(owner),
      sealed.subarray(0, NONCE),
      owner.rescueKey,
    );
    return KeptTexts.safeParse(JSON.parse(Buffer.from(clear).toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}

function bound({ vaultId, userId }: Owner): string {
  return canonicalJson({ purpose: "greffe.rescue.1", vaultId, userId });
}
