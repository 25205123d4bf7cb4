import { webcrypto } from "node:crypto";
import { ExpectedError } from "#shared/ipc/result.ts";
import { SEAL, SealedInput, type SealedResult } from "#shared/ipc/sealed.ts";

/** A call's input as the page meant it, and how its result goes back. */
export interface OpenedCall {
  readonly input: unknown;
  answer(result: unknown): Promise<unknown>;
}

type CryptoKey = webcrypto.CryptoKey;

const { subtle } = webcrypto;
let pair: Promise<webcrypto.CryptoKeyPair> | null = null;

function ownPair(): Promise<webcrypto.CryptoKeyPair> {
  pair ??= subtle.generateKey(SEAL.agreement, false, ["deriveBits"]);
  return pair;
}

/** What the page seals its secrets to: for as long as this process lives. */
export async function sealingKey(): Promise<string> {
  const { publicKey } = await ownPair();
  return hex(await subtle.exportKey("raw", publicKey));
}

/**
 * Opens what the page has sealed; any other input is itself, and its result goes back as it is.
 * Errors: `ipc.malformed` for what was not sealed to this process, or is no JSON.
 */
export async function openCall(input: unknown): Promise<OpenedCall> {
  const parsed = SealedInput.safeParse(input);
  if (!parsed.success) return { input, answer: (result) => Promise.resolve(result) };
  const { publicKey, nonce, box } = parsed.data.sealed;
  const keys = await agreeOn(publicKey).catch(malformed);
  const opened = await subtle
    .decrypt({ name: "AES-GCM", iv: bytes(nonce) }, keys.toVault, bytes(box))
    .catch(malformed);
  return {
    input: readOpened(opened),
    answer: (result) => seal(result, keys.toPage),
  };
}

/** What was opened and is no JSON is in the message of the error, which goes no further. */
function readOpened(opened: ArrayBuffer): unknown {
  try {
    return JSON.parse(Buffer.from(opened).toString("utf8"));
  } catch {
    return malformed();
  }
}

async function seal(result: unknown, key: CryptoKey): Promise<SealedResult> {
  const nonce = webcrypto.getRandomValues(new Uint8Array(12));
  const text = Buffer.from(JSON.stringify(result), "utf8");
  const box = await subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, text);
  text.fill(0);
  return { sealed: { nonce: hex(nonce.buffer), box: hex(box) } };
}

async function agreeOn(publicKey: string): Promise<{ toVault: CryptoKey; toPage: CryptoKey }> {
  const { privateKey } = await ownPair();
  const theirs = await subtle.importKey("raw", bytes(publicKey), SEAL.agreement, true, []);
  const agreed = await subtle.deriveBits({ ...SEAL.agreement, public: theirs }, privateKey, 256);
  const shared = await subtle.importKey("raw", agreed, "HKDF", false, ["deriveKey"]);
  return {
    toVault: await directionKey(shared, SEAL.toVault, "decrypt"),
    toPage: await directionKey(shared, SEAL.toPage, "encrypt"),
  };
}

function directionKey(
  shared: CryptoKey,
  direction: string,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const info = Buffer.from(direction, "utf8");
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return subtle.deriveKey(derivation, shared, { name: "AES-GCM", length: 256 }, false, [use]);
}

function malformed(): never {
  throw new ExpectedError("ipc.malformed");
}

const hex = (data: ArrayBuffer): string => Buffer.from(data).toString("hex");
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "hex"));
