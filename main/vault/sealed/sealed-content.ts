import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import type { KeyPair } from "../keys/user-key.ts";
import { openBytes, sealBytes, SEALING_BYTES } from "./aead.ts";
import { openBoxes, sealBoxes, type Addressed } from "./boxes.ts";
import { commitmentOf, epochKeys } from "./epoch-key.ts";
import { pad, SMALLEST, unpad } from "./padding.ts";

/** Where a sealed content lies: which row of which vault. */
export interface SealedPlace {
  readonly vaultId: string;
  readonly row: number;
}

/** What lies in a row: boxes that lead to a key, what the key is recognised by, what it opens. */
export interface SealedContent {
  readonly boxes: Uint8Array;
  readonly tag: Uint8Array;
  readonly body: Uint8Array;
}

/** What the statement of an epoch takes at least: people and their keys are long. */
const LEAST = 2 * SMALLEST;
const TAG_BYTES = 32;

/** A content under `key`, which is given to some; it is said neither how many nor who they are. */
export function sealContent(
  place: SealedPlace,
  key: Uint8Array,
  given: readonly Addressed[],
  content: Uint8Array,
): SealedContent {
  const { content: use, ...others } = epochKeys(key);
  const padded = pad(content, LEAST);
  const body = sealBytes(padded, use, boundTo(place));
  wipe(use, padded, others.records, others.tags, others.files);
  return { boxes: sealBoxes(given), tag: commitmentOf(place.vaultId, key), body };
}

/** What is told from no real one: nobody has a key of it. */
export function coverContent(): SealedContent {
  return {
    boxes: sealBoxes([]),
    tag: sodium.randombytes_buf(TAG_BYTES),
    body: sodium.randombytes_buf(LEAST + SEALING_BYTES),
  };
}

/** What was given to this person in a row. `key` was held against what it is recognised by. */
export interface Taken {
  /** The caller wipes it. */
  readonly key: Uint8Array | null;
  /** Parts of the key, which say nothing alone. The caller wipes them. */
  readonly parts: readonly Uint8Array[];
}

export function takeFrom(vaultId: string, sealed: SealedContent, pair: KeyPair): Taken {
  const boxed = openBoxes(sealed.boxes, pair);
  const parts = boxed.flatMap(({ kind, bytes }) => (kind === "part" ? [bytes] : []));
  const keys = boxed.flatMap(({ kind, bytes }) => (kind === "key" ? [bytes] : []));
  const key = keys.find((one) => isKeyOf(vaultId, sealed, one)) ?? null;
  for (const one of keys) if (one !== key) wipe(one);
  return { key, parts };
}

/** Whether this is the one key that a row's content is under. */
export function isKeyOf(
  vaultId: string,
  { tag }: Pick<SealedContent, "tag">,
  key: Uint8Array,
): boolean {
  return tag.length === TAG_BYTES && sodium.memcmp(commitmentOf(vaultId, key), tag);
}

/** Null for another key, or for what lay elsewhere or was altered. */
export function openContent(
  place: SealedPlace,
  sealed: SealedContent,
  key: Uint8Array,
): Uint8Array | null {
  if (!isKeyOf(place.vaultId, sealed, key)) return null;
  const { content, records, tags, files } = epochKeys(key);
  const padded = openBytes(sealed.body, content, boundTo(place));
  wipe(content, records, tags, files);
  return padded === null ? null : unpad(padded);
}

function boundTo({ vaultId, row }: SealedPlace): string {
  return canonicalJson({ purpose: "greffe.case-content.1", vaultId, row });
}
