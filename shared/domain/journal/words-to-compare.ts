import type { ExportSigner } from "./export-report.ts";

/** What two people read to each other: the words of the keys, or else the key in groups of four. */
export function wordsToCompare({
  fingerprint,
  signPublicKey,
}: Pick<ExportSigner, "fingerprint" | "signPublicKey">): string {
  return (fingerprint ?? signPublicKey.match(/.{1,4}/gu) ?? []).join(" ");
}
