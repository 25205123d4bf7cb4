import { SEAL, type SealedInput, type SealedText } from "#shared/ipc/sealed.ts";

export interface SealedCall {
  readonly input: SealedInput;
  /** The result of that call, which only this page can read. */
  open(result: SealedText): Promise<unknown>;
}

/** Seals an input to the vault process, under keys of this one call. */
export async function sealInput(vaultKey: string, input: unknown): Promise<SealedCall> {
  const own = await crypto.subtle.generateKey(SEAL.agreement, false, ["deriveBits"]);
  const theirs = await crypto.subtle.importKey("raw", bytesOf(vaultKey), SEAL.agreement, true, []);
  const agreed = await crypto.subtle.deriveBits(
    { ...SEAL.agreement, public: theirs },
    own.privateKey,
    256,
  );
  const shared = await crypto.subtle.importKey("raw", agreed, "HKDF", false, ["deriveKey"]);
  const publicKey = textOf(await crypto.subtle.exportKey("raw", own.publicKey));
  const [toVault, toPage] = await Promise.all([
    directionKey(shared, SEAL.toVault, "encrypt"),
    directionKey(shared, SEAL.toPage, "decrypt"),
  ]);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(input));
  const box = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, toVault, text);
  text.fill(0);
  return {
    input: { sealed: { publicKey, nonce: textOf(nonce.buffer), box: textOf(box) } },
    async open(result) {
      const iv = bytesOf(result.nonce);
      const opened = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv },
        toPage,
        bytesOf(result.box),
      );
      return JSON.parse(new TextDecoder().decode(opened));
    },
  };
}

function directionKey(
  shared: CryptoKey,
  direction: string,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const info = new TextEncoder().encode(direction);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(derivation, shared, { name: "AES-GCM", length: 256 }, false, [
    use,
  ]);
}

function textOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
